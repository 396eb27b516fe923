package io.touchstone.analysis.comparison;

import io.touchstone.analysis.comparison.EventClaim.Appearing;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.claim.ArticleInContext;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.statement.Attribution;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows what articles say of where a statement comes from until nobody names anybody. */
final class ChainFinder {
  private static final int LONGEST = 8;

  private final List<EventArticle> articles;
  private final Surroundings surroundings;
  private final Speakers speakers;

  ChainFinder(List<EventArticle> articles, Surroundings surroundings, Speakers speakers) {
    this.articles = articles;
    this.surroundings = surroundings;
    this.speakers = speakers;
  }

  Chain of(EventStatement start, List<Appearing> appearances, List<EventStatement> statements) {
    Set<String> steps = new LinkedHashSet<>();
    EventStatement at = start;
    boolean circular = false;
    while (at != null && steps.size() < LONGEST) {
      EventArticle article = articles.get(at.article());
      steps.add(article.name());
      steps.addAll(behind(article));
      EventStatement next = null;
      switch (at.read().found().attribution()) {
        case Attribution.OtherOutlet(String name) -> {
          circular = leadsBack(name, steps);
          next = circular ? null : appearanceIn(name, appearances, statements);
          if (next == null) {
            steps.add(name);
          }
        }
        case Attribution.NamedPerson(String name, String _) -> {
          String medium = speakers.medium(name, at.article());
          if (medium != null) {
            steps.add(medium);
          }
          steps.add(speakers.fullName(name));
        }
        case Attribution.NamedDocument(String name) -> steps.add(name);
        case Attribution.Anonymous(String description) -> steps.add(description + " (not named)");
        case Attribution.OwnReporting _, Attribution.Unattributed _ -> {}
      }
      at = next;
    }
    return new Chain(start.article(), List.copyOf(steps), circular);
  }

  /** Whose copy the article reworks, and whom it credits. */
  private List<String> behind(EventArticle article) {
    List<String> behind = new ArrayList<>();
    ArticleInContext reworked = surroundings.reworkedBy(article.where().article().id());
    if (reworked != null) {
      articles.stream()
          .filter(it -> it.where().article().equals(reworked.article()))
          .forEach(it -> behind.add(it.name()));
    }
    for (Fact<String> credit : article.source().facts().credits()) {
      behind.add(credit.value());
    }
    return behind;
  }

  private static boolean leadsBack(String name, Set<String> steps) {
    String folded = fold(name);
    return steps.stream().anyMatch(it -> fold(it).equals(folded));
  }

  private @Nullable EventStatement appearanceIn(
      String outlet, List<Appearing> appearances, List<EventStatement> statements) {
    for (Appearing appearing : appearances) {
      EventStatement statement = statements.get(appearing.statement());
      if (fold(articles.get(statement.article()).name()).equals(fold(outlet))) {
        return statement;
      }
    }
    return null;
  }

  private static String fold(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}

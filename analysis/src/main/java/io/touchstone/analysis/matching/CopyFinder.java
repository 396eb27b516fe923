package io.touchstone.analysis.matching;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.statement.ComparedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether one of two articles reworks the other's copy: by wording alone when much is shared,
 * by a credit ("With additional inputs from …") when some is.
 */
public final class CopyFinder {
  /** Unrelated reports on one event share up to about 0.05 of their word sequences. */
  private static final double BY_WORDING = 0.25;

  private static final double WITH_CREDIT = 0.02;
  private static final int LEAST_SHARED = 6;

  private CopyFinder() {}

  /** The copy that links the two, or empty when they look independent. */
  public static Optional<SharedCopy> between(ComparedArticle a, ComparedArticle b) {
    Shingles ofA = Shingles.of(a.content());
    Shingles ofB = Shingles.of(b.content());
    return between(a, ofA, b, ofB);
  }

  /** The copies that link one article with others. */
  public static List<SharedCopy> among(ComparedArticle added, List<ComparedArticle> others) {
    Shingles own = Shingles.of(added.content());
    List<SharedCopy> copies = new ArrayList<>();
    for (ComparedArticle other : others) {
      between(added, own, other, Shingles.of(other.content())).ifPresent(copies::add);
    }
    return copies;
  }

  static Optional<SharedCopy> between(
      ComparedArticle a, Shingles ofA, ComparedArticle b, Shingles ofB) {
    String aCreditsB = creditTo(a.article(), b.article());
    String bCreditsA = creditTo(b.article(), a.article());
    double aInB = ofA.containedIn(ofB);
    double bInA = ofB.containedIn(ofA);
    boolean aDerives = aDerives(a, b, aCreditsB, bCreditsA, aInB, bInA);
    String credit = aDerives ? aCreditsB : bCreditsA;
    double containment = aDerives ? aInB : bInA;
    double needed = credit == null ? BY_WORDING : WITH_CREDIT;
    if (Math.max(aInB, bInA) < needed || ofA.shared(ofB) < LEAST_SHARED) {
      return Optional.empty();
    }
    ComparedArticle derived = aDerives ? a : b;
    ComparedArticle source = aDerives ? b : a;
    return Optional.of(
        new SharedCopy(
            derived.article().id(),
            source.article().id(),
            containment,
            reason(credit, containment)));
  }

  /** A credit decides; then the earlier date; then the one that has less wording of its own. */
  private static boolean aDerives(
      ComparedArticle a,
      ComparedArticle b,
      @Nullable String aCreditsB,
      @Nullable String bCreditsA,
      double aInB,
      double bInA) {
    if ((aCreditsB == null) != (bCreditsA == null)) {
      return aCreditsB != null;
    }
    Fact<PublicationDate> aDate = a.article().facts().published();
    Fact<PublicationDate> bDate = b.article().facts().published();
    if (aDate != null && bDate != null && !aDate.value().day().equals(bDate.value().day())) {
      return aDate.value().day().isAfter(bDate.value().day());
    }
    if (aInB != bInA) {
      return aInB > bInA;
    }
    return a.article().number() > b.article().number();
  }

  /** The credit of {@code article} that names the other's outlet, or null. */
  private static @Nullable String creditTo(Article article, Article other) {
    Fact<String> outlet = other.facts().outlet();
    if (outlet == null) {
      return null;
    }
    String name = fold(outlet.value());
    List<String> credits = article.facts().credits().stream().map(Fact::value).toList();
    Fact<String> own = article.facts().outlet();
    if (own != null && fold(own.value()).equals(name)) {
      return null;
    }
    return credits.stream().filter(it -> fold(it).equals(name)).findFirst().orElse(null);
  }

  private static String fold(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  private static String reason(@Nullable String credit, double containment) {
    String share = "shares " + Math.round(containment * 100) + " % of its wording";
    return credit == null ? share : "credits " + credit + " and " + share;
  }
}

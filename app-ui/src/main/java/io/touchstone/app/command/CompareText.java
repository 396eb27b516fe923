package io.touchstone.app.command;

import io.touchstone.analysis.comparison.ComparedEvent;
import io.touchstone.analysis.comparison.EventArticle;
import io.touchstone.analysis.comparison.EventClaim;
import io.touchstone.analysis.comparison.EventClaim.Appearing;
import io.touchstone.analysis.comparison.EventClaim.Between;
import io.touchstone.analysis.comparison.EventClaim.Kind;
import io.touchstone.analysis.comparison.EventStatement;
import io.touchstone.domain.article.Fact;
import java.util.List;
import java.util.Locale;

/**
 * A comparison for the terminal: the claims that several articles share, then a count of the rest.
 */
final class CompareText {
  private final ComparedEvent event;
  private final StringBuilder text = new StringBuilder();

  private CompareText(ComparedEvent event) {
    this.event = event;
  }

  static String of(ComparedEvent event) {
    CompareText written = new CompareText(event);
    written.write();
    return written.text.toString().stripTrailing();
  }

  private void write() {
    for (EventArticle article : event.articles()) {
      Fact<String> title = article.source().facts().title();
      line(
          article.id()
              + "  "
              + article.source().file()
              + (title == null ? "" : ": " + title.value()));
    }
    line("");
    List<EventClaim> shared =
        event.claims().stream().filter(it -> it.kind() == Kind.CONTENT && isShared(it)).toList();
    shared.forEach(this::write);
    long alone =
        event.claims().stream().filter(it -> it.kind() == Kind.CONTENT && !isShared(it)).count();
    line(shared.size() + " claims are shared, " + alone + " stand in one article alone.");
    line("Suggestions only: people decide.");
  }

  private boolean isShared(EventClaim claim) {
    return claim.appearances().stream()
            .map(it -> event.statements().get(it.statement()).article())
            .distinct()
            .count()
        > 1;
  }

  private void write(EventClaim claim) {
    String verdict =
        claim.suggestion() == null
            ? "no suggestion"
            : claim.suggestion().name().toLowerCase(Locale.ROOT) + "?";
    line(claim.id() + "  " + claim.text() + "  [" + verdict + "]");
    claim.reasons().forEach(it -> line("    " + it));
    for (Appearing appearing : claim.appearances()) {
      EventStatement statement = event.statements().get(appearing.statement());
      String role = appearing.role().name().toLowerCase(Locale.ROOT);
      line("    " + statement.id() + " " + role + ": " + statement.read().text());
    }
    for (Between between : claim.differences()) {
      line(
          "    "
              + between.difference().severity().name().toLowerCase(Locale.ROOT)
              + " difference, "
              + between.difference().rule()
              + ": “"
              + between.difference().a().text()
              + "” ("
              + event.statements().get(between.a()).id()
              + "), “"
              + between.difference().b().text()
              + "” ("
              + event.statements().get(between.b()).id()
              + ")");
    }
    line("");
  }

  private void line(String words) {
    text.append(words.replace('\n', ' ')).append('\n');
  }
}

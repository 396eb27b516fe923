package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.claim.ReadStatements;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementKind;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the articles say, one statement at a time. */
@RestController
class StatementsApi {
  private final CurrentViewer viewer;
  private final ReadStatements reading;

  StatementsApi(CurrentViewer viewer, ReadStatements reading) {
    this.viewer = viewer;
    this.reading = reading;
  }

  /**
   * A statement.
   *
   * @param start of its first code point in the article's text
   * @param end after its last
   * @param attribution who says so according to the article, by kind
   * @param source who can be held to it; null when nobody is named
   */
  record Shown(
      UUID id,
      UUID article,
      int articleNumber,
      @Nullable String outlet,
      int ordinal,
      StatementKind kind,
      String text,
      int start,
      int end,
      String attribution,
      @Nullable String source) {}

  @GetMapping(
      path = Api.INVESTIGATION + "/statements",
      name = "The statements of all articles, or of one, in the order of the texts")
  ResponseEntity<Page<Shown>> list(
      @PathVariable UUID investigation,
      @RequestParam(required = false) @Nullable UUID article,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = Page.USUAL) int limit) {
    List<StatementInContext> all =
        reading.in(viewer.get(), new InvestigationId(investigation)).stream()
            .filter(it -> article == null || it.article().id().value().equals(article))
            .sorted(Comparator.comparing(StatementsApi::key))
            .toList();
    return Page.of(all, StatementsApi::key, after, limit, StatementsApi::shown);
  }

  private static String key(StatementInContext one) {
    return Page.key(one.article().number()) + "." + Page.key(one.statement().ordinal());
  }

  private static Shown shown(StatementInContext one) {
    Statement statement = one.statement();
    return new Shown(
        statement.id().value(),
        one.article().id().value(),
        one.article().number(),
        one.outlet() == null ? null : one.outlet().name(),
        statement.ordinal(),
        statement.kind(),
        statement.text(),
        statement.span().start(),
        statement.span().end(),
        kind(statement.attribution()),
        statement.attribution().namedSource());
  }

  private static String kind(Attribution attribution) {
    return switch (attribution) {
      case Attribution.NamedPerson _ -> "NAMED_PERSON";
      case Attribution.NamedDocument _ -> "NAMED_DOCUMENT";
      case Attribution.OtherOutlet _ -> "OTHER_OUTLET";
      case Attribution.Anonymous _ -> "ANONYMOUS";
      case Attribution.OwnReporting _ -> "OWN_REPORTING";
      case Attribution.Unattributed _ -> "UNATTRIBUTED";
    };
  }
}

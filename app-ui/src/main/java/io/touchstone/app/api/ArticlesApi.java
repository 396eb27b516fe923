package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.CorrectArticle;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the outlets published. */
@RestController
class ArticlesApi {
  private static final String ARTICLE = Api.V1 + "/articles/{article}";

  private final CurrentViewer viewer;
  private final ReadArticle reading;
  private final CorrectArticle correcting;
  private final LastChange changes;

  ArticlesApi(
      CurrentViewer viewer, ReadArticle reading, CorrectArticle correcting, LastChange changes) {
    this.viewer = viewer;
    this.reading = reading;
    this.correcting = correcting;
    this.changes = changes;
  }

  /** One line of the list. */
  record Line(
      UUID id,
      int number,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String published,
      String fileName,
      String mediaType,
      int revision,
      int statements,
      int marked) {}

  /** What a person says of an article; what is left out isn't known. */
  record Facts(
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String authors,
      @Nullable String published,
      @Nullable String url) {}

  @GetMapping(path = Api.INVESTIGATION + "/articles", name = "The articles, by number")
  ResponseEntity<Page<Line>> list(
      @PathVariable UUID investigation,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = Page.USUAL) int limit) {
    List<ArticleSummary> all =
        reading.list(viewer.get(), new InvestigationId(investigation)).stream()
            .sorted(Comparator.comparingInt(ArticleSummary::number))
            .toList();
    return Page.of(all, it -> Page.key(it.number()), after, limit, ArticlesApi::line);
  }

  @GetMapping(path = ARTICLE, name = "One article with its text")
  ResponseEntity<ArticleBody> get(@PathVariable UUID article) {
    ReadArticle.Read read = reading.read(viewer.get(), new ArticleId(article));
    return Versions.tagged(read.article().version(), ArticleBody.of(read));
  }

  @GetMapping(
      path = ARTICLE + "/original",
      name = "The file it was read from, byte for byte",
      produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<byte[]> original(@PathVariable UUID article) {
    OriginalFile file = reading.original(viewer.get(), new ArticleId(article));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.nameForSaving(), java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file.content());
  }

  @PutMapping(path = ARTICLE + "/facts", name = "Corrects what is known beside the text")
  ResponseEntity<ArticleBody> correct(
      @PathVariable UUID article,
      @RequestHeader("If-Match") String ifMatch,
      @RequestBody Facts facts) {
    ArticleId id = new ArticleId(article);
    CorrectArticle.Correction typed =
        new CorrectArticle.Correction(
            Body.orEmpty(facts.title()),
            Body.orEmpty(facts.outlet()),
            Body.orEmpty(facts.authors()),
            Body.orEmpty(facts.published()),
            Body.orEmpty(facts.url()));
    return switch (correcting.correct(viewer.get(), id, typed, Versions.expected(ifMatch))) {
      case SaveOutcome.Saved<Article> _ -> get(article);
      case SaveOutcome.Stale<Article>(Article current) ->
          throw Versions.stale(
              changes.of(viewer.get(), current.investigation(), "article", id),
              facts,
              ArticleBody.of(reading.read(viewer.get(), id)).facts(),
              current.version());
    };
  }

  private static Line line(ArticleSummary one) {
    return new Line(
        one.id().value(),
        one.number(),
        one.title(),
        one.outlet(),
        one.published() == null ? null : one.published().iso(),
        one.fileName(),
        one.mediaType(),
        one.revision(),
        one.statements(),
        one.marked());
  }
}

package io.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.report.ReportRenderer;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Evidence;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import io.touchstone.report.claimreview.ClaimReviewReport;
import io.touchstone.report.docx.DocxReport;
import io.touchstone.report.html.HtmlReport;
import io.touchstone.report.json.JsonReport;
import io.touchstone.report.markdown.MarkdownReport;
import io.touchstone.report.pdf.PdfReport;
import io.touchstone.report.tabular.CsvReport;
import io.touchstone.report.tabular.XlsxReport;
import io.touchstone.report.webannotation.WebAnnotationReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form gets through everything that a database may hold; what is inside is tested by form.
 */
class BadInputTest {
  private static final Instant THEN = Instant.parse("2026-03-16T14:05:00Z");
  private static final List<ReportRenderer> RENDERERS =
      List.of(
          new HtmlReport(),
          new PdfReport(),
          new DocxReport(),
          new MarkdownReport(),
          new CsvReport(),
          new XlsxReport(),
          new JsonReport(),
          new ClaimReviewReport(),
          new WebAnnotationReport());

  static Stream<Arguments> everyText() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("one word of 10,000 letters", "x".repeat(10_000));
    texts.put("10,000 characters in words", "flood gate ".repeat(900) + "end");
    texts.put("10,000 letters from right to left", "رافعة ".repeat(1_600) + "end");
    texts.put("10,000 Chinese characters", "起重机倒在码头上".repeat(1_250));
    texts.put("emoji beyond the first plane", "\uD83C\uDFD7 end");
    texts.put("half a pair", "\uD83C end");
    texts.put("controls", "a\u0000b\u0007c\u001Bd\u0085e\uFFFEf end");
    texts.put("direction controls without their end", "\u202E\u2067\u202D end");
    texts.put("combining marks alone", "\u0301\u0301\u0301 end");
    texts.put("Zalgo", "e\u0301".repeat(40) + "\u0336".repeat(200) + " end");
    texts.put("line breaks and tabs", "a\r\nb\n\n\nc\td\u2028e end");
    texts.put("blanks only", " \u00A0\u2003");
    texts.put("script", "<script>alert(1)</script> end");
    texts.put("XML and template", "]]> &#0; %s {0} ${7*7} @{x} \\u0041 ' end");
    texts.put("a formula", "=HYPERLINK(\"http://x.example\") end");
    return texts.entrySet().stream()
        .flatMap(
            text ->
                RENDERERS.stream()
                    .map(it -> Arguments.of(text.getKey(), text.getValue(), it.format(), it)));
  }

  @ParameterizedTest(name = "{0} as {2}")
  @MethodSource("everyText")
  void anyTextInAnyFieldGivesAReport(
      String name, String text, ReportFormat format, ReportRenderer renderer) {
    assertThat(renderer.render(everywhere(text))).hasSizeGreaterThan(100);
  }

  static Stream<ReportRenderer> renderers() {
    return RENDERERS.stream();
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void nothingKnownAboutAnArticleGivesAReport(ReportRenderer renderer) {
    Source article =
        new Source(
            1, null, null, null, List.of(), null, null, null, "", "", "", "", THEN, List.of(),
            null);
    ReviewedClaim claim =
        claim("It fell.", null, new Attribution.Unattributed(), anchor("It fell."), null);
    assertThatCode(() -> renderer.render(dossier("x", List.of(article), List.of(claim))))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void anInvestigationWithoutVerdictsGivesAReport(ReportRenderer renderer) {
    assertThatCode(() -> renderer.render(dossier("x", everywhere("y").articles(), List.of())))
        .doesNotThrowAnyException();
  }

  @Test
  void anAppearanceInAnArticleThatIsMissingIsRefusedByName() {
    Dossier broken = dossier("x", List.of(), everywhere("y").claims());
    for (ReportRenderer renderer : RENDERERS) {
      if (renderer.format() != ReportFormat.JSON) {
        assertThatThrownBy(() -> renderer.render(broken))
            .as(renderer.format().name())
            .hasMessageContaining("article 1");
      }
    }
  }

  private static Dossier everywhere(String text) {
    Source article =
        new Source(
            1,
            text,
            text,
            text,
            List.of(text),
            "2026-03-14",
            text,
            text,
            text,
            "ab".repeat(32),
            "cd".repeat(32),
            text,
            THEN,
            List.of(text),
            null);
    ReviewedClaim claim =
        claim(text, text, new Attribution.NamedPerson(text, text), anchor(text), 1);
    return dossier(text, List.of(article), List.of(claim));
  }

  private static TextAnchor anchor(String text) {
    return new TextAnchor(new TextSpan(0, CodePoints.length(text)), text, text, text);
  }

  private static ReviewedClaim claim(
      String text,
      @Nullable String override,
      Attribution attribution,
      TextAnchor anchor,
      @Nullable Integer first) {
    Finding finding = Finding.of(Verdict.CORROBORATED);
    return new ReviewedClaim(
        "22222222-2222-4222-8222-222222222222",
        1,
        text,
        new ReviewedClaim.About(true, null, claimant(text), null),
        finding,
        false,
        first,
        List.of(new Mark("reviewer 1", finding, text, text, override, THEN)),
        List.of(
            new Quotation(
                "33333333-3333-4333-8333-333333333333",
                1,
                Role.ASSERTS,
                attribution,
                anchor,
                List.of(
                    new Difference(
                        Difference.Kind.QUOTATION,
                        Difference.Severity.NOTABLE,
                        text,
                        text,
                        text)))),
        List.of(
            new Evidence(
                Stance.SUPPORTS, EvidenceKind.EXPERT, false, text, null, text, text, text, null)),
        List.of(new Origin(text, Origin.Basis.OWN_AUTHORITY, List.of(1))),
        text);
  }

  private static @Nullable Claimant claimant(String text) {
    return text.isBlank() || text.length() > Claimant.LONGEST_NAME
        ? null
        : new Claimant(text, Claimant.Type.PERSON);
  }

  private static Dossier dossier(String text, List<Source> articles, List<ReviewedClaim> claims) {
    return new Dossier(
        "11111111-1111-4111-8111-111111111111",
        text,
        text,
        text.isBlank() ? null : new Dossier.Publisher(text, text),
        THEN,
        articles,
        claims,
        new Dossier.LeftOut(1, 1, 0),
        new Dossier.TrailHead(1, "ef".repeat(32)),
        List.of());
  }
}

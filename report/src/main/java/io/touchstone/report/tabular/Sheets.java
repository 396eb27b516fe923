package io.touchstone.report.tabular;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Evidence;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.report.Asked;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Copies;
import io.touchstone.report.Corrections;
import io.touchstone.report.Coverage;
import io.touchstone.report.Moment;
import io.touchstone.report.Omissions;
import io.touchstone.report.ReviewSummary;
import io.touchstone.report.Unknowns;
import io.touchstone.report.Words;
import io.touchstone.report.outline.Outline;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The workbook's sheets. */
final class Sheets {
  private static final List<String> CLAIM_HEAD =
      List.of(
          "number",
          "claim",
          "verdict",
          "meaning",
          "reviewed",
          "rationale",
          "where_looked",
          "exception",
          "origins",
          "evidence",
          "asked",
          "unknown",
          "claim_id");
  private static final List<String> ARTICLE_HEAD =
      List.of(
          "number",
          "outlet",
          "owner",
          "title",
          "authors",
          "published",
          "language",
          "url",
          "credits",
          "reworks_article",
          "accessed",
          "file",
          "file_sha256",
          "text_sha256",
          "extractor");

  private final SXSSFWorkbook workbook;
  private final CellStyles styles;

  Sheets(SXSSFWorkbook workbook) {
    this.workbook = workbook;
    styles = new CellStyles(workbook);
  }

  void appearances(Dossier dossier) {
    SheetWriter sheet = new SheetWriter(workbook.createSheet("Appearances"), styles);
    sheet.head(Column.ALL.stream().map(Column::name).toList());
    for (int i = 0; i < Column.ALL.size(); i++) {
      sheet.width(i, Column.ALL.get(i).wide() ? SheetWriter.SENTENCE : SheetWriter.WORD);
    }
    AppearanceRow.of(dossier)
        .forEach(row -> sheet.row(Column.ALL.stream().map(it -> it.value().apply(row))));
    sheet.finish();
  }

  void claims(Dossier dossier) {
    Coverage coverage = new Coverage(dossier);
    SheetWriter sheet = new SheetWriter(workbook.createSheet("Claims"), styles);
    sheet.head(CLAIM_HEAD);
    for (int i = 1; i < CLAIM_HEAD.size() - 1; i++) {
      sheet.width(i, SheetWriter.SENTENCE);
    }
    dossier.claims().forEach(claim -> sheet.row(claim(claim, coverage)));
    sheet.finish();
  }

  private static Stream<Object> claim(ReviewedClaim claim, Coverage coverage) {
    Conclusion conclusion = Conclusion.of(claim);
    return Stream.of(
        claim.number(),
        claim.text(),
        conclusion.label(),
        conclusion.meaning(),
        conclusion.reviewedBy(),
        lines(claim.assessments().stream().map(Sheets::rationale)),
        lines(claim.assessments().stream().map(Mark::whereLooked)),
        lines(conclusion.exceptions().stream()),
        claim.originsInWords(),
        lines(claim.evidence().stream().map(Sheets::evidence)),
        lines(claim.asked().stream().map(Asked::whole)),
        lines(Unknowns.of(claim, coverage).stream()),
        claim.id());
  }

  private static String rationale(Mark mark) {
    return Words.byline(mark.reviewer())
        + ", "
        + Moment.of(mark.at()).words()
        + ", "
        + Words.label(mark.finding())
        + (mark.rationale().isBlank() ? "" : ": " + mark.rationale());
  }

  static String evidence(Evidence piece) {
    return Stream.of(
            Words.label(piece.stance()) + ": " + Words.told(piece.description()),
            Words.label(piece.kind()),
            piece.article() == null
                ? ""
                : Words.of("article.reference", piece.article().toString()),
            piece.quotation() == null ? "" : "“" + piece.quotation() + "”",
            piece.url() == null ? "" : piece.url(),
            piece.note(),
            piece.copy() == null ? "" : Copies.whole(piece.copy()))
        .filter(it -> !it.isBlank())
        .collect(Collectors.joining(", "));
  }

  void articles(Dossier dossier) {
    SheetWriter sheet = new SheetWriter(workbook.createSheet("Articles"), styles);
    sheet.head(ARTICLE_HEAD);
    for (int i = 1; i < ARTICLE_HEAD.size(); i++) {
      sheet.width(i, SheetWriter.WORD);
    }
    sheet.width(ARTICLE_HEAD.indexOf("title"), SheetWriter.SENTENCE);
    dossier.articles().forEach(article -> sheet.row(article(article)));
    sheet.finish();
  }

  private static Stream<@Nullable Object> article(Source it) {
    return Stream.of(
        it.number(),
        it.outlet(),
        it.owner(),
        it.title(),
        String.join(", ", it.authors()),
        it.published(),
        it.language(),
        it.url(),
        String.join(", ", it.credits()),
        it.reworks(),
        it.capturedAt().toString(),
        it.fileName(),
        it.originalDigest(),
        it.textDigest(),
        it.extractor());
  }

  void about(Dossier dossier) {
    SheetWriter sheet = new SheetWriter(workbook.createSheet("About"), styles);
    sheet.width(0, SheetWriter.WORD);
    sheet.width(1, 2 * SheetWriter.SENTENCE);
    sheet.head(List.of("what", "value"));
    sheet.pair("title", dossier.title());
    sheet.pair("question", dossier.question());
    sheet.pair("published by", dossier.publisher() == null ? "" : dossier.publisher().name());
    sheet.pair("errors", Outline.reportErrors(dossier));
    sheet.pair("compiled", Moment.of(dossier.compiledAt()).words());
    sheet.pair("method", Words.of("method.how"));
    sheet.pair("scale", Words.of("method.scale"));
    ReviewSummary reviewed = ReviewSummary.of(dossier);
    sheet.pair("reviewed", reviewed.people() + " " + reviewed.agreement());
    Corrections.of(dossier).forEach(it -> sheet.pair("correction", it));
    Omissions.of(dossier.leftOut()).forEach(it -> sheet.pair("left out", it));
    sheet.pair("trail", Words.of("trail.head", dossier.trailHead().entries()));
    String digest = dossier.trailHead().digest();
    sheet.pair("trail digest", digest == null ? "" : digest);
    sheet.finish();
  }

  static String lines(Stream<String> parts) {
    return parts.filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
  }
}

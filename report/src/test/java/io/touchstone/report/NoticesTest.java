package io.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportRenderer;
import io.touchstone.report.claimreview.ClaimReviewReport;
import io.touchstone.report.docx.DocxReport;
import io.touchstone.report.html.HtmlReport;
import io.touchstone.report.json.JsonReport;
import io.touchstone.report.markdown.MarkdownReport;
import io.touchstone.report.pdf.PdfReport;
import io.touchstone.report.tabular.CsvReport;
import io.touchstone.report.tabular.XlsxReport;
import io.touchstone.report.webannotation.WebAnnotationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers learn in every format that a claim is under review, and that its verdict stands. */
class NoticesTest {
  private static final Instant MONDAY = Instant.parse("2026-03-23T09:15:00Z");
  private static final Dossier.Notice OPEN =
      new Dossier.Notice(2, MONDAY, "The register was amended.", null, "");
  private static final Dossier.Notice CONFIRMED =
      new Dossier.Notice(
          2, MONDAY, "The register was amended.", MONDAY.plusSeconds(3_600), "It says the same.");

  static Stream<ReportRenderer> formats() {
    return Stream.of(
        new HtmlReport(),
        new MarkdownReport(),
        new CsvReport(),
        new JsonReport(),
        new ClaimReviewReport(),
        new WebAnnotationReport(),
        new PdfReport(),
        new DocxReport(),
        new XlsxReport());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aClaimUnderReviewIsSaidToBe(ReportRenderer format) throws IOException {
    assertThat(text(format, Dossiers.full())).doesNotContain("is under review since");

    assertThat(text(format, Dossiers.full().withNotices(List.of(OPEN))))
        .contains(
            "Claim 2 is under review since 23 March 2026, 09:15 UTC: what its verdict rests on"
                + " has changed. The register was amended.");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aConfirmedVerdictIsSaidToStand(ReportRenderer format) throws IOException {
    assertThat(text(format, Dossiers.full().withNotices(List.of(CONFIRMED))))
        .contains(
            "Claim 2 was under review from 23 March 2026, 09:15 UTC; its verdict was confirmed on"
                + " 23 March 2026, 10:15 UTC. It says the same.")
        .doesNotContain("is under review since");
  }

  private static String text(ReportRenderer format, Dossier dossier) throws IOException {
    byte[] report = format.render(dossier);
    String text =
        switch (format.format()) {
          case PDF -> pdf(report);
          case DOCX, XLSX -> unzipped(report).replaceAll("<[^>]*>", "");
          default -> new String(report, StandardCharsets.UTF_8);
        };
    // who speaks is set apart from the direction of the text around
    return text.replaceAll("[\\u2066-\\u2069]", "").replaceAll("\\s+", " ").replace("\\", "");
  }

  private static String pdf(byte[] report) throws IOException {
    try (PDDocument document = Loader.loadPDF(report)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String unzipped(byte[] report) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(report))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append(' ');
      }
    }
    return all.toString();
  }
}

package io.touchstone.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The night of the flood | the-night-of-the-flood-2026-03-14.html
          ../../etc/passwd\u0000 | etc-passwd-2026-03-14.html
          Überschwemmung: „Wer wusste was?“ | überschwemmung-wer-wusste-was-2026-03-14.html
          Наводнение | наводнение-2026-03-14.html
          ??? | report-2026-03-14.html
          """)
  void isPlainWhateverTheTitle(String title, String name) {
    assertThat(ReportFileName.of(titled(title), ReportFormat.HTML)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"HTML, html", "JSON, json", "CLAIM_REVIEW, jsonld"})
  void endsAsTheFormatDoes(ReportFormat format, String extension) {
    assertThat(ReportFileName.of(titled("x".repeat(200)), format))
        .isEqualTo("x".repeat(60) + "-2026-03-14." + extension);
  }

  private static Dossier titled(String title) {
    return new Dossier(
        "id",
        title,
        "",
        null,
        Instant.parse("2026-03-14T23:59:59Z"),
        List.of(),
        List.of(),
        new Dossier.LeftOut(0, 0, 0),
        new Dossier.TrailHead(0, null),
        List.of());
  }
}

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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the reports look like, byte for byte. After a wanted change, look at what the test wrote to
 * {@code target/golden} and copy it to {@code src/test/resources/golden}.
 */
@Isolated("sets the machine's locale and time zone")
class GoldenFilesTest {
  static Stream<Object[]> reports() {
    List<ReportRenderer> renderers =
        List.of(
            new HtmlReport(),
            new MarkdownReport(),
            new CsvReport(),
            new JsonReport(),
            new ClaimReviewReport(),
            new WebAnnotationReport());
    return withEachDossier(renderers);
  }

  static Stream<Object[]> allReports() {
    return Stream.concat(
        reports(), withEachDossier(List.of(new PdfReport(), new DocxReport(), new XlsxReport())));
  }

  private static Stream<Object[]> withEachDossier(List<ReportRenderer> renderers) {
    return Dossiers.all()
        .flatMap(it -> renderers.stream().map(to -> new Object[] {it[0], it[1], to}));
  }

  @ParameterizedTest(name = "{0} as {2}")
  @MethodSource("reports")
  void isAsItWas(String name, Dossier dossier, ReportRenderer renderer) throws IOException {
    String file = name + "." + renderer.format().extension();
    Path golden = Path.of("src/test/resources/golden").resolve(file);
    byte[] report = renderer.render(dossier);
    Path written = Files.createDirectories(Path.of("target/golden")).resolve(file);
    Files.write(written, report);
    assertThat(golden).exists();
    assertThat(new String(report, StandardCharsets.UTF_8))
        .as("%s differs from %s", written, golden)
        .isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest(name = "{0} as {2}")
  @MethodSource("allReports")
  void isTheSameOnEveryMachine(String name, Dossier dossier, ReportRenderer renderer)
      throws ReflectiveOperationException {
    byte[] here = renderer.render(dossier);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String elsewhere : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(elsewhere));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        ReportRenderer fresh = renderer.getClass().getConstructor().newInstance();
        assertThat(fresh.render(dossier)).as(name + " in " + elsewhere).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}

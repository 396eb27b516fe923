package io.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportLanguage;
import io.touchstone.domain.report.ReportRenderer;
import io.touchstone.report.docx.DocxReport;
import io.touchstone.report.html.HtmlReport;
import io.touchstone.report.markdown.MarkdownReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
  private static final ResourceBundle GERMAN = bundle(Locale.GERMAN);

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "io.touchstone.report.words",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Those of the file itself: a bundle answers for its parent, too. */
  private static Set<String> keys() {
    return new TreeSet<>(ENGLISH.keySet());
  }

  @Test
  void everyWordIsSaidInGermanWithTheSameArguments() {
    for (String key : keys()) {
      assertThat(GERMAN.containsKey(key)).as(key).isTrue();
      assertThat(arguments(GERMAN.getString(key)))
          .as(key)
          .isSubsetOf(arguments(ENGLISH.getString(key)));
    }
    assertThat(GERMAN.keySet()).isEqualTo(ENGLISH.keySet());
  }

  private static Set<String> arguments(String pattern) {
    Set<String> arguments = new HashSet<>();
    Matcher matcher = ARGUMENT.matcher(pattern);
    while (matcher.find()) {
      arguments.add(matcher.group(1));
    }
    return arguments;
  }

  static Stream<ReportRenderer> texts() {
    return Stream.of(new HtmlReport(), new MarkdownReport());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothingThatTheReportSaysItselfStaysEnglish(ReportRenderer renderer) {
    Dossier dossier = Dossiers.full().in(ReportLanguage.GERMAN);
    String written = new String(renderer.render(dossier), StandardCharsets.UTF_8);
    String report =
        renderer instanceof HtmlReport
            ? Jsoup.parse(written).text() + Jsoup.parse(written).select("[aria-label]")
            : written;
    List<String> own =
        keys().stream()
            .map(ENGLISH::getString)
            .filter(it -> !it.contains("{") && it.length() > 12)
            .sorted(Comparator.naturalOrder())
            .toList();
    assertThat(own).hasSizeGreaterThan(60);
    assertThat(own).allSatisfy(it -> assertThat(report).doesNotContain(it));
    assertThat(report)
        .contains("Umstritten heißt nicht falsch.")
        .contains("14. März 2026")
        .contains("Prüfung 1")
        .contains("Behauptung 2")
        .contains("The crane had passed its inspection in January");
  }

  @Test
  void aFileSaysWhichLanguageItIsIn() throws IOException {
    Dossier dossier = Dossiers.full().in(ReportLanguage.GERMAN);
    String page = new String(new HtmlReport().render(dossier), StandardCharsets.UTF_8);
    assertThat(Jsoup.parse(page).expectFirst("html").attr("lang")).isEqualTo("de");
    assertThat(part(new DocxReport().render(dossier), "docProps/core.xml"))
        .contains("<dc:language>de</dc:language>");
  }

  private static String part(byte[] document, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("There is no " + name + ".");
  }

  @Test
  void theNextReportIsInItsOwnLanguage() {
    HtmlReport renderer = new HtmlReport();
    byte[] before = renderer.render(Dossiers.full());
    renderer.render(Dossiers.full().in(ReportLanguage.GERMAN));
    assertThat(renderer.render(Dossiers.full())).isEqualTo(before);
    assertThat(Words.language()).isEqualTo(ReportLanguage.ENGLISH);
  }
}

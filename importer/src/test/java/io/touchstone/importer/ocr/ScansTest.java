package io.touchstone.importer.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.TikaArticleExtractor;
import io.touchstone.importer.fork.ForkedArticleExtractor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scans, with a stand-in for Tesseract, with none, and with the one that is installed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is a shell script")
class ScansTest {
  private static final List<String> LINES =
      List.of(
          "Harbour master resigns",
          "",
          "The harbour master of Port Aldis resigned on Monday",
          "after the ferry inquiry published its findings.");
  private static final String NOTE = "read from a picture (OCR), may hold errors";

  @TempDir Path folder;

  private static SourceFile scan(String format) throws IOException {
    byte[] content = format.equals("pdf") ? Scan.pdf(LINES) : Scan.picture(format, LINES);
    return new SourceFile("scan." + format, content);
  }

  /** Answers as Tesseract does: its languages, or the text in a file of the name it is given. */
  private @Nullable Tesseract standIn(String reading) throws IOException {
    Path program =
        Files.writeString(
            folder.resolve("tesseract"),
            """
            #!/bin/sh
            if [ "$1" = --list-langs ]; then printf 'List of available languages in "%%s/" (3):\\nosd\\ndeu\\neng\\n' "$(dirname "$0")"; exit 0; fi
            [ $# -lt 2 ] && exit 0
            echo "$@" >> "$(dirname "$0")/calls"
            %s
            """
                .formatted(reading));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return Tesseract.in("/nowhere" + File.pathSeparator + folder);
  }

  private static Extraction only(ArticleExtractor extractor, SourceFile file) {
    List<Extraction> found = extractor.extract(file);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "tif", "pdf"})
  void areReadInTheInstalledLanguagesAndSaySo(String format) throws IOException {
    Tesseract tesseract =
        standIn(
            "printf 'Harbour master resigns\\n\\nBy Mirela Tandoval\\n\\nThe harbour master re-\\nsigned on Monday.\\n' > \"$2.txt\"");
    Extraction found =
        only(new TikaArticleExtractor(ImportLimits.DEFAULT, tesseract), scan(format));

    assertThat(found).isInstanceOf(Extraction.Extracted.class);
    Extraction.Extracted article = (Extraction.Extracted) found;
    assertThat(article.body().text()).isEqualTo("The harbour master resigned on Monday.");
    assertThat(article.extractor()).endsWith("; text " + NOTE);
    assertThat(article.facts().title())
        .hasToString("Fact[value=Harbour master resigns, source=first line, " + NOTE + "]");
    assertThat(article.facts().authors().getFirst().source()).isEqualTo("byline, " + NOTE);
    assertThat(Files.readString(folder.resolve("calls"))).contains("-l eng+deu");
  }

  @Test
  void aPhotographIsNoText() throws IOException {
    Tesseract tesseract = standIn("printf '~~ |i _. \\n = a 4 ;; \\\\ fl\\n' > \"$2.txt\"");
    assertThat(only(new TikaArticleExtractor(ImportLimits.DEFAULT, tesseract), scan("png")))
        .isInstanceOfSatisfying(
            Extraction.NoContent.class,
            none -> assertThat(none.reason()).contains("No words were recognised in it."));
  }

  @Test
  void aScanThatTakesTooLongIsRefused() throws IOException {
    ImportLimits hurried = new ImportLimits(64 << 20, 1_000_000, 3, 100, Duration.ofSeconds(2));
    Tesseract tesseract = standIn("exec sleep 60");
    assertThat(only(new TikaArticleExtractor(hurried, tesseract), scan("png")))
        .isInstanceOf(Extraction.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "pdf"})
  void withoutTesseractItIsSaidWhatToInstall(String format) throws IOException {
    assertThat(only(new TikaArticleExtractor(ImportLimits.DEFAULT, null), scan(format)))
        .isInstanceOfSatisfying(
            Extraction.NoContent.class,
            none -> assertThat(none.reason()).contains("apt-get install tesseract-ocr"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "tif", "pdf"})
  void theInstalledOneReadsInsideTheSandbox(String format) throws IOException {
    Tesseract installed = Tesseract.in(System.getenv("PATH"));
    assumeTrue(installed != null, "Tesseract isn't installed");
    try (ForkedArticleExtractor extractor =
        new ForkedArticleExtractor(ImportLimits.DEFAULT, 1, 512)) {
      Extraction found = only(extractor, scan(format));
      assertThat(found).isInstanceOf(Extraction.Extracted.class);
      assertThat(((Extraction.Extracted) found).body().text())
          .contains("resigned on Monday", "published its findings");
    }
  }
}

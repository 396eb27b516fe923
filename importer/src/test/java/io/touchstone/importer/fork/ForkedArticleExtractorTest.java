package io.touchstone.importer.fork;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.TikaArticleExtractor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForkedArticleExtractorTest {
  private static final byte[] TEXT =
      "The board met on Monday and named an acting master.".getBytes(StandardCharsets.UTF_8);

  @Test
  void givesWhatReadingInThisProcessGives() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/golden")).toURI());
    TikaArticleExtractor here = new TikaArticleExtractor(ImportLimits.DEFAULT);
    try (ForkedArticleExtractor there = new ForkedArticleExtractor(ImportLimits.DEFAULT, 1, 256);
        Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".expected")).toList()) {
        SourceFile source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
        assertThat(described(there.extract(source))).isEqualTo(described(here.extract(source)));
      }
    }
  }

  private static List<String> described(List<Extraction> all) {
    return all.stream().map(e -> e + " " + e.source().content().length).toList();
  }

  @Test
  void aFileThatTakesTooLongIsStoppedAndTheNextOneIsRead() {
    ImportLimits hurried = new ImportLimits(64 << 20, 1_000_000, 3, 100, Duration.ofMillis(1));
    byte[] slow = "<p>word</p>".repeat(400_000).getBytes(StandardCharsets.UTF_8);
    try (ForkedArticleExtractor extractor = new ForkedArticleExtractor(hurried, 1, 128)) {
      assertThat(extractor.extract(new SourceFile("slow.html", slow)))
          .singleElement()
          .isInstanceOfSatisfying(
              Extraction.Rejected.class,
              bad -> assertThat(bad.reason()).contains("took longer than"));
    }
  }

  @Test
  void aFileThatExhaustsMemoryEndsItsProcessOnly() {
    ImportLimits generous =
        new ImportLimits(512 << 20, 400_000_000, 3, 100, Duration.ofSeconds(60));
    byte[] huge = "<b><p>a".repeat(1_500_000).getBytes(StandardCharsets.UTF_8);
    try (ForkedArticleExtractor extractor = new ForkedArticleExtractor(generous, 1, 64)) {
      assertThat(extractor.extract(new SourceFile("huge.html", huge)))
          .singleElement()
          .isInstanceOfSatisfying(
              Extraction.Rejected.class,
              bad -> assertThat(bad.reason()).startsWith("The file needs more memory"));
      assertThat(extractor.extract(new SourceFile("a.txt", TEXT)))
          .singleElement()
          .isInstanceOf(Extraction.Extracted.class);
    }
  }

  @Test
  void afterClosingNothingIsRead() {
    ForkedArticleExtractor extractor = new ForkedArticleExtractor(ImportLimits.DEFAULT, 1, 64);
    extractor.close();
    assertThat(extractor.extract(new SourceFile("a.txt", TEXT)))
        .singleElement()
        .isInstanceOf(Extraction.Rejected.class);
  }
}

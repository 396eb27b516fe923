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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
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
  void aFileBesideOneThatEndsTheirProcessIsReadAllTheSame() throws Exception {
    ImportLimits generous =
        new ImportLimits(512 << 20, 400_000_000, 3, 100, Duration.ofSeconds(60));
    byte[] huge = "<b><p>a".repeat(1_500_000).getBytes(StandardCharsets.UTF_8);
    AtomicBoolean over = new AtomicBoolean();
    try (ForkedArticleExtractor extractor = new ForkedArticleExtractor(generous, 2, 64);
        ExecutorService beside = Executors.newSingleThreadExecutor()) {
      Future<List<Extraction>> bad =
          beside.submit(
              () -> {
                try {
                  return extractor.extract(new SourceFile("huge.html", huge));
                } finally {
                  over.set(true);
                }
              });
      List<Extraction> good = new ArrayList<>();
      do {
        good.addAll(extractor.extract(new SourceFile("a.txt", TEXT)));
      } while (!over.get());

      assertThat(good).allMatch(Extraction.Extracted.class::isInstance);
      assertThat(bad.get())
          .singleElement()
          .isInstanceOfSatisfying(
              Extraction.Rejected.class,
              it -> assertThat(it.reason()).startsWith("The file needs more memory"));
    }
  }

  @Test
  void severalFilesAtOnceKeepTheirAnswersApart() throws Exception {
    try (ForkedArticleExtractor extractor =
            new ForkedArticleExtractor(ImportLimits.DEFAULT, 3, 128);
        ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Callable<List<Extraction>>> works =
          IntStream.range(0, 60)
              .<Callable<List<Extraction>>>mapToObj(
                  i -> () -> extractor.extract(new SourceFile(i + ".txt", numbered(i))))
              .toList();
      List<Future<List<Extraction>>> answers = threads.invokeAll(works);
      for (int i = 0; i < answers.size(); i++) {
        String expected = new String(numbered(i), StandardCharsets.UTF_8);
        assertThat(answers.get(i).get())
            .singleElement()
            .isInstanceOfSatisfying(
                Extraction.Extracted.class, it -> assertThat(it.body().text()).isEqualTo(expected));
      }
    }
  }

  private static byte[] numbered(int number) {
    return ("The board met on Monday and heard complaint number " + number + ".")
        .getBytes(StandardCharsets.UTF_8);
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

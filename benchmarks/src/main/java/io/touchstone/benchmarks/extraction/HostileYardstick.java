package io.touchstone.benchmarks.extraction;

import io.touchstone.benchmarks.MissingDataException;
import io.touchstone.benchmarks.Predictions;
import io.touchstone.benchmarks.Yardstick;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.fork.ForkedArticleExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Malformed and malicious files, read as the application reads them: 512 MB and 60 s a file. A file
 * hung when its answer came later than its time allows, crashed when there was no answer, and
 * leaked when a line of one of this machine's own files is in its text.
 */
public final class HostileYardstick implements Yardstick {
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final int HEAP_MEGABYTES = 512;
  private static final int TELLING = 12;

  @Override
  public Map<String, Object> measure(Path data, Predictions predictions) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(data)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new MissingDataException("There is no file in " + data + ".");
    }
    int imported = 0;
    int hung = 0;
    int crashed = 0;
    int leaked = 0;
    List<String> secrets = secrets();
    try (ForkedArticleExtractor extractor =
        new ForkedArticleExtractor(ImportLimits.DEFAULT, 1, HEAP_MEGABYTES)) {
      for (Path file : files) {
        SourceFile source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
        long start = System.nanoTime();
        List<Extraction> found = answer(extractor, source);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        imported += found.stream().anyMatch(e -> e instanceof Extraction.Extracted) ? 1 : 0;
        hung += took.compareTo(ImportLimits.DEFAULT.time().plus(GRACE)) > 0 ? 1 : 0;
        crashed += found.isEmpty() ? 1 : 0;
        leaked += leaks(found, secrets) ? 1 : 0;
        predictions.write(
            Map.of(
                "file",
                source.name(),
                "outcomes",
                outcomes(found),
                "milliseconds",
                took.toMillis()));
      }
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("files", files.size());
    figures.put("imported", imported);
    figures.put("refused", files.size() - imported - crashed);
    figures.put("hung", hung);
    figures.put("crashed", crashed);
    figures.put("leaked", leaked);
    return figures;
  }

  private static List<Extraction> answer(ForkedArticleExtractor extractor, SourceFile source) {
    try {
      return extractor.extract(source);
    } catch (RuntimeException e) {
      // no answer is what this yardstick counts
      return List.of();
    }
  }

  private static List<String> outcomes(List<Extraction> found) {
    return found.stream()
        .map(
            e ->
                switch (e) {
                  case Extraction.Extracted article -> "imported as " + article.mediaType();
                  case Extraction.NoContent none -> none.reason();
                  case Extraction.Rejected bad -> bad.reason();
                })
        .toList();
  }

  private static boolean leaks(List<Extraction> found, List<String> secrets) {
    return found.stream()
        .anyMatch(
            e ->
                e instanceof Extraction.Extracted article
                    && secrets.stream().anyMatch(article.body().text()::contains));
  }

  /** Lines of files that attacks ask for. */
  private static List<String> secrets() throws IOException {
    List<String> secrets = new ArrayList<>();
    for (Path file : List.of(Path.of("/etc/passwd"), Path.of("/etc/hosts"))) {
      if (Files.isReadable(file)) {
        Files.readAllLines(file).stream()
            .filter(line -> line.length() >= TELLING && !line.startsWith("#"))
            .forEach(secrets::add);
      }
    }
    return secrets;
  }
}

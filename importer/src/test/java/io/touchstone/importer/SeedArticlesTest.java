package io.touchstone.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real articles that lie beside the project on some machines come out clean. */
class SeedArticlesTest {
  private static final Path FOLDER = Path.of("..", "..", "shared", "seeds");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "000, true, 2025-05-02, -",
        "001, true, -, Reuters",
        "002, true, -, -",
        "003, true, -, Reuters",
        "004, false, -, -"
      })
  void comesOutClean(String prefix, boolean titled, String date, String credit) throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "the seed articles aren't on this machine");
    Path file;
    try (Stream<Path> files = Files.list(FOLDER)) {
      file =
          files
              .filter(f -> f.getFileName().toString().startsWith(prefix))
              .findFirst()
              .orElseThrow();
    }
    List<Extraction> found =
        new TikaArticleExtractor(ImportLimits.DEFAULT)
            .extract(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));

    assertThat(found).singleElement().isInstanceOf(Extraction.Extracted.class);
    Extraction.Extracted article = (Extraction.Extracted) found.getFirst();
    assertThat(article.facts().title() != null).isEqualTo(titled);
    assertThat(
            article.facts().published() == null ? null : article.facts().published().value().iso())
        .isEqualTo(date);
    assertThat(article.facts().credits().stream().map(fact -> fact.value()).toList())
        .isEqualTo(credit == null ? List.of() : List.of(credit));
    assertThat(article.body().text())
        .doesNotContain(
            "](", "**", "Original url", "Reporting by", "additional inputs", "LYNX", "(Reuters)");
    assertThat(article.body().blocks()).hasSizeGreaterThan(7);
  }
}

package io.touchstone.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.SourceFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file in {@code golden} gives exactly what stands beside it in {@code NAME.expected}. */
class GoldenFilesTest {
  private static final TikaArticleExtractor EXTRACTOR =
      new TikaArticleExtractor(ImportLimits.DEFAULT);

  static List<Path> files() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(GoldenFilesTest.class.getResource("/golden")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesWhatIsExpected(Path file) throws IOException {
    Path expected = file.resolveSibling(file.getFileName() + ".expected");
    SourceFile source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));

    assertThat(Rendering.of(EXTRACTOR.extract(source))).isEqualTo(Files.readString(expected));
  }
}

package io.touchstone.importer.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.TikaArticleExtractor;
import io.touchstone.importer.fork.ForkedArticleExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * No file makes its reader open a connection or another file: not where only the parsers' own
 * settings stand against it, and not in the sandbox.
 */
class ExternalAccessTest {
  private static final String SECRET = "opensesame";

  @TempDir Path folder;
  private CountingServer server;
  private Traps traps;

  @BeforeEach
  void lay() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    server = CountingServer.start();
    traps = new Traps(server.address(), secret.toUri().toString());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  /** A trap that nobody can fall into proves nothing. */
  @Test
  void theTrapsCatchAnUnguardedParser() throws ParserConfigurationException, IOException {
    for (Map.Entry<String, String> xml : traps.xml().entrySet()) {
      int before = server.connections();
      String text = "";
      try {
        text =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getValue().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getTextContent();
      } catch (SAXException e) {
        // what the server answers is no DTD; that it was asked is what counts
      }
      assertThat(server.connections() > before || text.contains(SECRET)).as(xml.getKey()).isTrue();
    }
  }

  /** Nor does one that is refused before its links are seen. */
  @Test
  void documentsWithLinksOnlyAreReadInFull() throws IOException {
    TikaArticleExtractor extractor = new TikaArticleExtractor(ImportLimits.DEFAULT, null);
    for (SourceFile file : traps.linked()) {
      assertThat(extractor.extract(file))
          .as(file.name())
          .anySatisfy(found -> assertThat(found.toString()).contains("The ferries stay in dock"));
    }
  }

  @Test
  void neitherConnectsNorReadsByTheParsersOwnSettings() throws IOException {
    TikaArticleExtractor extractor = new TikaArticleExtractor(ImportLimits.DEFAULT, null);
    assertThat(caught(extractor)).isEmpty();
  }

  @Test
  void neitherConnectsNorReadsInAProcessOfItsOwn() throws IOException {
    try (ForkedArticleExtractor extractor =
        new ForkedArticleExtractor(ImportLimits.DEFAULT, 1, 256)) {
      assertThat(caught(extractor)).isEmpty();
    }
  }

  private List<String> caught(ArticleExtractor extractor) throws IOException {
    List<String> caught = new ArrayList<>();
    for (SourceFile file : traps.all()) {
      int before = server.connections();
      List<Extraction> found = extractor.extract(file);
      assertThat(found).as(file.name()).isNotEmpty();
      if (server.connections() > before) {
        caught.add(file.name() + " opened a connection");
      }
      if (found.toString().contains(SECRET)) {
        caught.add(file.name() + " read another file: " + found);
      }
    }
    return caught;
  }
}

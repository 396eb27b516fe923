package io.touchstone.app.sample;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.InvestigationRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code sample/investigation.json} says, as far as it is imported. */
record SampleContents(
    String title, String question, List<Publication> articles, List<Teammate> teammates) {

  /** An article's file with what its page says about it. */
  record Publication(
      String file,
      Publisher outlet,
      String title,
      List<String> authors,
      String published,
      String url) {

    SourceFile source() {
      return new SourceFile(file, bytes("sample/articles/" + file));
    }
  }

  /** Who publishes, and who owns that. */
  record Publisher(
      String name, @Nullable String domain, @Nullable String ownershipGroup, boolean wireAgency) {}

  /** One of the sample's people. */
  record Teammate(String username, String displayName, InvestigationRole role) {}

  static SampleContents read() {
    return JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build()
        .readValue(bytes("sample/investigation.json"), SampleContents.class);
  }

  private static byte[] bytes(String path) {
    try (InputStream in = new ClassPathResource(path).getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The sample is not part of this build: " + path, e);
    }
  }
}

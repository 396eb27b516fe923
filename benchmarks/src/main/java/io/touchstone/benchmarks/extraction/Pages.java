package io.touchstone.benchmarks.extraction;

import io.touchstone.benchmarks.MissingDataException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a yardstick's pages in either of the two layouts. */
final class Pages {
  private static final JsonMapper JSON = new JsonMapper();

  private Pages() {}

  /** {@code truth.json} beside {@code html/ID.html.gz}, or Readability's folder a case. */
  static List<Page> in(Path folder) throws IOException {
    return Files.exists(folder.resolve("truth.json")) ? listed(folder) : cases(folder);
  }

  private static List<Page> listed(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (JsonNode row : JSON.readTree(Files.readAllBytes(folder.resolve("truth.json")))) {
      String id = row.get("id").asString();
      pages.add(
          new Page(
              id,
              unzipped(folder.resolve("html").resolve(id + ".html.gz")),
              text(row, "url"),
              String.valueOf(text(row, "text")),
              text(row, "title"),
              text(row, "authors"),
              text(row, "date")));
    }
    return pages;
  }

  private static List<Page> cases(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    List<Path> folders;
    try (Stream<Path> all = Files.list(folder)) {
      folders =
          all.filter(each -> Files.exists(each.resolve("expected.html.gz"))).sorted().toList();
    }
    if (folders.isEmpty()) {
      throw new MissingDataException(
          folder
              + " holds neither truth.json with html/ID.html.gz nor folders with source.html.gz and"
              + " expected.html.gz.");
    }
    for (Path each : folders) {
      String expected =
          new String(unzipped(each.resolve("expected.html.gz")), StandardCharsets.UTF_8);
      pages.add(
          new Page(
              each.getFileName().toString(),
              unzipped(each.resolve("source.html.gz")),
              null,
              Jsoup.parse(expected).text(),
              null,
              null,
              null));
    }
    return pages;
  }

  private static byte[] unzipped(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private static @Nullable String text(JsonNode row, String name) {
    JsonNode value = row.get(name);
    return value == null || value.isNull() || value.asString().isBlank() ? null : value.asString();
  }
}

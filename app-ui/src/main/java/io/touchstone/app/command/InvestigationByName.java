package io.touchstone.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds which investigation a person means. */
final class InvestigationByName {
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private InvestigationByName() {}

  /**
   * @param meant an id, or a title, upper and lower case alike
   * @throws CommandFailedException when nothing or more than one bears the title
   */
  static UUID find(LocalApi api, String meant) throws IOException, CommandFailedException {
    Optional<UUID> id = id(meant);
    if (id.isPresent()) {
      return id.get();
    }
    List<JsonNode> all = all(api);
    List<JsonNode> named =
        all.stream()
            .filter(it -> it.path("title").asString().equalsIgnoreCase(meant.strip()))
            .toList();
    if (named.size() == 1) {
      return UUID.fromString(named.getFirst().path("id").asString());
    }
    throw new CommandFailedException(
        named.isEmpty()
            ? "No investigation is called “" + meant + "”. There is:" + lines(all)
            : "Several investigations are called so; name one by its id:" + lines(named));
  }

  private static List<JsonNode> all(LocalApi api) throws IOException, CommandFailedException {
    List<JsonNode> all = new ArrayList<>();
    String next = "/api/v1/investigations?limit=200";
    while (!next.isEmpty()) {
      HttpResponse<InputStream> answer = api.send("GET", next);
      try (InputStream body = answer.body()) {
        JsonMapper.shared().readTree(body).path("items").forEach(all::add);
      }
      Matcher link = NEXT.matcher(answer.headers().firstValue("Link").orElse(""));
      next = link.find() ? link.group(1) : "";
    }
    return all;
  }

  private static String lines(List<JsonNode> investigations) {
    return investigations.isEmpty()
        ? " none yet."
        : investigations.stream()
            .map(it -> "\n  " + it.path("id").asString() + "  " + it.path("title").asString())
            .collect(Collectors.joining());
  }

  private static Optional<UUID> id(String meant) {
    try {
      return Optional.of(UUID.fromString(meant.strip()));
    } catch (IllegalArgumentException aTitle) {
      return Optional.empty();
    }
  }
}

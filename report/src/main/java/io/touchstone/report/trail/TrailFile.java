package io.touchstone.report.trail;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.UnreadableTrailException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what {@link io.touchstone.domain.trail.TrailLines} wrote. */
public final class TrailFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Set<String> LINE = Set.of("digest", "entry");
  private static final Set<String> ENTRY =
      Set.of(
          "action",
          "actor",
          "at",
          "command",
          "details",
          "investigation",
          "number",
          "previous",
          "version");

  private TrailFile() {}

  /** Whether the text begins as an exported trail does. */
  public static boolean looksLike(String text) {
    return text.startsWith("{\"digest\":\"");
  }

  /**
   * @return the entries in the file's order
   * @throws UnreadableTrailException naming the first line that is no entry
   */
  public static List<TrailEntry> read(String text) {
    List<TrailEntry> entries = new ArrayList<>();
    for (String line : text.lines().toList()) {
      try {
        entries.add(entry(JSON.readTree(line)));
      } catch (JacksonException | IOException | IllegalArgumentException | DateTimeException e) {
        throw new UnreadableTrailException(entries.size() + 1L, e);
      }
    }
    return entries;
  }

  private static TrailEntry entry(JsonNode line) throws IOException {
    refuseUnknown(line, LINE);
    JsonNode entry = member(line, "entry");
    refuseUnknown(entry, ENTRY);
    if (!"1".equals(text(entry, "version"))) {
      throw new IOException("its form is of a newer version");
    }
    Map<String, String> details = new TreeMap<>();
    JsonNode given = member(entry, "details");
    for (String name : given.propertyNames()) {
      details.put(name, text(given, name));
    }
    String command = optional(entry, "command");
    String previous = optional(entry, "previous");
    return new TrailEntry(
        new InvestigationId(UUID.fromString(text(entry, "investigation"))),
        Long.parseLong(text(entry, "number")),
        Instant.parse(text(entry, "at")),
        new AccountId(UUID.fromString(text(entry, "actor"))),
        TrailAction.valueOf(text(entry, "action")),
        command == null ? null : new CommandId(UUID.fromString(command)),
        new TreeMap<>(details),
        previous == null ? null : new Digest(previous),
        new Digest(text(line, "digest")));
  }

  private static void refuseUnknown(JsonNode node, Set<String> known) throws IOException {
    if (!node.isObject()) {
      throw new IOException("it is no entry");
    }
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        throw new IOException("an entry has no “" + name + "”");
      }
    }
  }

  private static JsonNode member(JsonNode node, String name) throws IOException {
    JsonNode member = node.get(name);
    if (member == null) {
      throw new IOException("its “" + name + "” is missing");
    }
    return member;
  }

  private static String text(JsonNode node, String name) throws IOException {
    JsonNode member = member(node, name);
    if (!member.isString()) {
      throw new IOException("its “" + name + "” is no text");
    }
    return member.stringValue();
  }

  private static @Nullable String optional(JsonNode node, String name) throws IOException {
    return node.has(name) ? text(node, name) : null;
  }
}

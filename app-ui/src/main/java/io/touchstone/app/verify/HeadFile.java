package io.touchstone.app.verify;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailVerifier;
import io.touchstone.domain.trail.TrailVerifier.Verification;
import io.touchstone.domain.trail.TrustedHead;
import io.touchstone.report.trail.TrailFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the trusted head that somebody names by its digest or by a file that holds it. */
final class HeadFile {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern SECTION = Pattern.compile("id=\"trail\"");
  private static final String NONE =
      " holds no head: give a report as HTML, Markdown or JSON, an exported trail, or the digest"
          + " itself, which every report prints under “Check this report”.";

  private HeadFile() {}

  /**
   * @param given a digest, or the path of a report or an exported trail
   * @throws IOException with a message for the user
   */
  static TrustedHead of(String given) throws IOException {
    if (DIGEST.matcher(given).matches()) {
      return TrustedHead.of(new Digest(given));
    }
    Path file = Path.of(given);
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          given + " is neither a file nor a head, which has 64 hexadecimal digits.");
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (TrailFile.looksLike(text)) {
      return trail(file, TrailFile.read(text));
    }
    return text.startsWith("{") ? report(file, text) : printed(file, text);
  }

  private static TrustedHead trail(Path file, List<TrailEntry> trail) throws IOException {
    if (TrailVerifier.verify(trail) instanceof Verification.Broken broken) {
      throw new IOException(
          "The trail in %s isn't whole itself: %s".formatted(file, Findings.flaw(broken)));
    }
    return TrustedHead.of(trail);
  }

  private static TrustedHead report(Path file, String text) throws IOException {
    try {
      JsonNode report = JsonMapper.shared().readTree(text);
      JsonNode head = report.path("trailHead");
      if (!head.path("digest").isString()) {
        throw new IOException(file + NONE);
      }
      return new TrustedHead(
          new Digest(head.path("digest").stringValue()),
          head.path("entries").isIntegralNumber() ? head.path("entries").longValue() : null,
          report.path("id").isString()
              ? new InvestigationId(UUID.fromString(report.path("id").stringValue()))
              : null,
          List.of());
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(file + NONE, e);
    }
  }

  /** In print the head stands alone in the last section. */
  private static TrustedHead printed(Path file, String text) throws IOException {
    Matcher section = SECTION.matcher(text);
    int from = -1;
    while (section.find()) {
      from = section.end();
    }
    Matcher digest = DIGEST.matcher(text);
    if (from < 0 || !digest.find(from)) {
      throw new IOException(file + NONE);
    }
    return TrustedHead.of(new Digest(digest.group()));
  }
}

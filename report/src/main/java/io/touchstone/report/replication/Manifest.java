package io.touchstone.report.replication;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a pack is and consists of.
 *
 * @param format {@value #FORMAT}
 * @param version of the pack's form
 * @param made when the report in it was compiled
 * @param investigation its id where it was made
 * @param originals whether the files are here that articles and evidence were read from
 * @param head digest of the trail's last entry; null for a trail without any
 * @param files every other file in the pack
 */
record Manifest(
    String format,
    int version,
    Instant made,
    String investigation,
    String title,
    boolean originals,
    long entries,
    @Nullable String head,
    List<Listed> files) {
  static final String NAME = "manifest.json";
  static final String FORMAT = "touchstone-replication-pack";

  /** The newest form, which is the one that is written; 1 had no questions to outlets. */
  static final int VERSION = 2;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** A file by its name in the pack, its size and the SHA-256 of its bytes. */
  record Listed(String name, long bytes, String sha256) {
    Listed {
      sha256 = new Digest(sha256).hex();
    }
  }

  Manifest {
    files = List.copyOf(files);
    Set<String> names = new HashSet<>();
    if (!files.stream().map(Listed::name).allMatch(names::add)) {
      throw new IllegalArgumentException("A file is listed once.");
    }
  }

  byte[] write() {
    return JSON.writeValueAsBytes(this);
  }

  /**
   * @throws InvalidInputException when it is of another kind or of a version that isn't known here
   */
  static Manifest read(byte[] json) {
    try {
      JsonNode tree = JSON.readTree(json);
      if (!FORMAT.equals(tree.path("format").asString(""))) {
        throw PackProblem.of("This isn't a replication pack: its manifest says something else.");
      }
      int version = tree.path("version").asInt(0);
      if (version < 1 || version > VERSION) {
        throw PackProblem.of(
            "This pack is of version %d, and this Touchstone knows version %d: a newer one may read it."
                .formatted(version, VERSION));
      }
      return JSON.treeToValue(tree, Manifest.class);
    } catch (JacksonException e) {
      throw PackProblem.of("The pack's manifest.json can't be read: it was changed.");
    }
  }
}

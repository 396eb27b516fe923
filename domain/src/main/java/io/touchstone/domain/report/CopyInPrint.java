package io.touchstone.domain.report;

import io.touchstone.domain.evidence.Archive;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the house keeps of evidence from outside the coverage, as a report says it.
 *
 * @param digest SHA-256 of the kept bytes; null when it was tried in vain to keep them
 * @param fileName the kept file's; empty when there is none
 * @param at when it was fetched or handed in, or when it was tried in vain
 */
public record CopyInPrint(@Nullable String digest, String fileName, Instant at) {
  public CopyInPrint {
    Objects.requireNonNull(fileName);
    Objects.requireNonNull(at);
  }

  /** Null where nobody tried to keep it. */
  static @Nullable CopyInPrint of(Archive archive) {
    return switch (archive) {
      case Archive.None _ -> null;
      case Archive.Kept(var digest, String fileName, Instant at) ->
          new CopyInPrint(digest.hex(), fileName, at);
      case Archive.Failed(_, Instant at) -> new CopyInPrint(null, "", at);
    };
  }
}

package io.touchstone.app.verify;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailVerifier.Verification;
import io.touchstone.report.replication.InspectedPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Checks a replication pack: its files, its trail, and whether its parts say the same. */
final class PackCheck {
  private static final byte[] ZIP = {'P', 'K'};

  private final PrintStream out;

  PackCheck(PrintStream out) {
    this.out = out;
  }

  /** Whether the file begins as a pack does. */
  static boolean looksLike(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] begin = in.readNBytes(ZIP.length);
      return begin.length == ZIP.length && begin[0] == ZIP[0] && begin[1] == ZIP[1];
    }
  }

  /**
   * Says what was found.
   *
   * @param chain checks its trail
   * @return whether all is whole
   * @throws IOException with a message for the user when it is no pack
   */
  boolean of(Path file, Function<List<TrailEntry>, Verification> chain) throws IOException {
    try (InspectedPack pack = InspectedPack.of(file)) {
      List<String> changed = pack.changedFiles();
      if (!changed.isEmpty()) {
        out.println(file + ": NOT WHOLE: not as its manifest says.");
        changed.forEach(it -> out.println("  " + it));
      }
      boolean trailWhole = trail(file, pack, chain);
      List<String> contradictions = trailWhole ? contradictions(pack) : List.of();
      if (changed.isEmpty() && trailWhole && contradictions.isEmpty()) {
        out.println(
            "  All %d files of “%s” are as the manifest says; marks, evidence, trail and matrix fit together."
                .formatted(pack.files(), pack.title()));
        out.println("  SHA-256 of the pack: " + pack.digest());
        return true;
      }
      return false;
    } catch (InvalidInputException e) {
      throw new IOException(file + ": " + e.problems().getFirst().message(), e);
    }
  }

  private boolean trail(
      Path file, InspectedPack pack, Function<List<TrailEntry>, Verification> chain) {
    try {
      Verification found = chain.apply(pack.trail());
      out.println(file + ": the trail in it: " + Findings.of(found));
      return !(found instanceof Verification.Broken);
    } catch (InvalidInputException e) {
      out.println("  " + e.problems().getFirst().message());
      return false;
    }
  }

  private List<String> contradictions(InspectedPack pack) {
    List<String> found;
    try {
      found = pack.contradictions();
    } catch (InvalidInputException e) {
      found = List.of(e.problems().getFirst().message());
    }
    found.forEach(it -> out.println("  NOT AS THE TRAIL SAYS: " + it));
    return found;
  }
}

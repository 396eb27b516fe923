package io.touchstone.domain.replication;

import io.touchstone.domain.replication.GatherReplica.Gathered;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file that a pack is. */
public interface PackFormat {

  /**
   * A part that is a file of its own in the pack.
   *
   * @param name "report/report.html", "originals/…"
   */
  record Part(String name, Content content) {}

  /** Read when its turn comes, so that no more than one lies in memory. */
  @FunctionalInterface
  interface Content {
    /** Empty when it is gone by now, which leaves the part out. */
    Optional<byte[]> read();
  }

  /**
   * Writes a pack and leaves {@code out} open. The same contents give the same bytes.
   *
   * @param originals whether the parts hold the originals
   * @throws IOException when {@code out} takes no more
   */
  void write(Gathered gathered, boolean originals, List<Part> parts, OutputStream out)
      throws IOException;

  /**
   * Opens a pack after its digests and its form were checked.
   *
   * @throws io.touchstone.domain.InvalidInputException saying what is wrong with it
   * @throws IOException when the file can't be read
   */
  OpenPack open(Path file) throws IOException;
}

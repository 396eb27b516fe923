package io.touchstone.app.replication;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.replication.ExportPack;
import io.touchstone.domain.replication.ImportPack;
import io.touchstone.domain.replication.OpenPack;
import io.touchstone.domain.replication.PackFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Packs on their way out and in. They pass through a temporary file: a digest stands in the trail
 * before the first byte is handed out, and a ZIP's list of files is at its end.
 */
@Component
public class Packs {
  /** In bytes; what is larger is handed over on the command line of the other house. */
  public static final long LARGEST = 2L << 30;

  private static final int BUFFER = 1 << 16;

  private final ExportPack exporting;
  private final ImportPack importing;
  private final PackFormat format;

  Packs(ExportPack exporting, ImportPack importing, PackFormat format) {
    this.exporting = exporting;
    this.importing = importing;
    this.format = format;
  }

  /** Takes a finished pack. */
  @FunctionalInterface
  public interface Taker {
    /**
     * @param file gone afterwards
     */
    void take(String name, Path file) throws IOException;
  }

  /**
   * Hands a pack out.
   *
   * @param originals whether it holds the originals, or their digests only
   */
  public void export(Viewer viewer, InvestigationId id, boolean originals, Taker taker)
      throws IOException {
    Path file = Files.createTempFile("touchstone-", ".pack");
    try {
      String name;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
        name = exporting.export(viewer, id, originals, out);
      }
      taker.take(name, file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /**
   * Rebuilds an investigation from a pack.
   *
   * @throws io.touchstone.domain.InvalidInputException saying what is wrong with the pack
   */
  public Investigation rebuild(Viewer viewer, InputStream content) throws IOException {
    Path file = Files.createTempFile("touchstone-", ".pack");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
        copy(content, out);
      }
      try (OpenPack pack = format.open(file)) {
        return importing.rebuild(viewer, pack);
      }
    } catch (DataIntegrityViolationException e) {
      throw new InvalidInputException(
          "pack",
          "This pack holds things that are part of another investigation here; ask for it anew.");
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void copy(InputStream content, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
      total += n;
      if (total > LARGEST) {
        throw new InvalidInputException("pack", "This file is larger than a pack may be, 2 GiB.");
      }
      out.write(buffer, 0, n);
    }
  }
}

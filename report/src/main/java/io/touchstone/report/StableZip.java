package io.touchstone.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a ZIP again without the times at which its parts were written, so that the same content is
 * the same bytes.
 */
public final class StableZip {
  /** ZIP's own beginning, January 1980, would make Java add a time in the machine's zone. */
  public static final LocalDateTime THEN = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StableZip() {}

  /** Keeps the order of the parts and leaves {@code out} open. */
  public static void copy(byte[] zip, OutputStream out) throws IOException {
    ZipOutputStream stable = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(THEN);
        stable.putNextEntry(entry);
        in.transferTo(stable);
        stable.closeEntry();
      }
    }
    stable.finish();
  }
}

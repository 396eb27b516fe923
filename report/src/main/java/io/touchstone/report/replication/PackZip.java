package io.touchstone.report.replication;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.text.Digest;
import io.touchstone.report.replication.Manifest.Listed;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The ZIP of a pack, which comes from anywhere: only files with the names that packs have are read,
 * each up to its size, and never onto a disk.
 */
final class PackZip implements Closeable {
  /** Texts shrink to a tenth; what shrinks to less than a hundredth was made to do harm. */
  private static final long MOST_SWELLING = 100;

  private static final long ALWAYS_FINE = 64L << 20;
  private static final int BUFFER = 1 << 16;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private long left;

  private PackZip(ZipFile zip, long fileSize) {
    this.zip = zip;
    left = Math.max(ALWAYS_FINE, fileSize * MOST_SWELLING);
  }

  /**
   * @throws io.touchstone.domain.InvalidInputException when it isn't the ZIP of a pack
   * @throws IOException when the file can't be read at all
   */
  static PackZip open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw PackProblem.of("This isn't a replication pack: it is no ZIP file, or a damaged one.");
    }
    PackZip pack = new PackZip(zip, Files.size(file));
    try {
      pack.index();
      return pack;
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private void index() {
    if (zip.size() > PackNames.MOST_FILES) {
      throw PackProblem.of("This pack has %d files, more than any pack has.".formatted(zip.size()));
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      if (!PackNames.isKnown(entry.getName())) {
        throw PackProblem.of(
            "This pack holds a file that no pack has: “%s”."
                .formatted(entry.getName().replaceAll("\\p{Cntrl}", "?")));
      }
      if (entries.put(entry.getName(), entry) != null) {
        throw PackProblem.of("This pack holds %s twice.".formatted(entry.getName()));
      }
    }
    if (!entries.containsKey(Manifest.NAME)) {
      throw PackProblem.of("This isn't a replication pack: it has no manifest.json.");
    }
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** What isn't as the manifest says, each in a sentence, by name. */
  List<String> changes(Manifest manifest) {
    List<String> changes = new ArrayList<>();
    TreeSet<String> unlisted = new TreeSet<>(entries.keySet());
    unlisted.remove(Manifest.NAME);
    for (Listed listed : manifest.files()) {
      if (!unlisted.remove(listed.name())) {
        changes.add(listed.name() + " is missing.");
      } else if (!digest(listed.name()).hex().equals(listed.sha256())) {
        changes.add(listed.name() + " was changed.");
      }
    }
    unlisted.forEach(it -> changes.add(it + " was put in."));
    return changes;
  }

  byte[] read(String name) {
    try (InputStream in = stream(name)) {
      byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE, limit(name) + 1));
      spend(name, content.length, limit(name));
      return content;
    } catch (IOException e) {
      throw damaged(name);
    }
  }

  private Digest digest(String name) {
    try (InputStream in = stream(name)) {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      long limit = limit(name);
      long total = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        total += n;
        spend(name, total, limit);
        sha.update(buffer, 0, n);
      }
      left -= total;
      return new Digest(HexFormat.of().formatHex(sha.digest()));
    } catch (IOException e) {
      throw damaged(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  private InputStream stream(String name) throws IOException {
    ZipEntry entry = entries.get(name);
    if (entry == null) {
      throw PackProblem.of("The pack's %s is missing.".formatted(name));
    }
    return zip.getInputStream(entry);
  }

  private long limit(String name) {
    return Math.min(PackNames.largest(name), left);
  }

  private static void spend(String name, long bytes, long limit) {
    if (bytes > limit) {
      throw PackProblem.of(
          "The pack's %s unpacks to far more than a pack holds; it was made to do harm."
              .formatted(name));
    }
  }

  private static InvalidInputException damaged(String name) {
    return PackProblem.of("The pack's %s can't be unpacked: it is damaged.".formatted(name));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

package io.touchstone.app.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is read; every exception's message is for the user. */
final class BackupFile implements AutoCloseable {
  private static final int MANIFEST_AT_MOST = 16 << 20;

  private final Path path;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path path, ZipFile zip, Manifest manifest) {
    this.path = path;
    this.zip = zip;
    this.manifest = manifest;
  }

  static BackupFile open(Path path) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw new IOException(path + " is no backup, or its end is missing.", e);
    }
    try {
      return new BackupFile(path, zip, manifest(path, zip));
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static Manifest manifest(Path path, ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw new IOException(
          path + " is no backup of Touchstone: it has no " + Manifest.ENTRY + ".");
    }
    Manifest manifest;
    try (InputStream in = zip.getInputStream(entry)) {
      manifest = JsonMapper.shared().readValue(in.readNBytes(MANIFEST_AT_MOST), Manifest.class);
    } catch (JacksonException | NullPointerException | ZipException e) {
      throw new IOException(path + " is damaged: its " + Manifest.ENTRY + " can't be read.", e);
    }
    if (manifest.format() != Manifest.FORMAT) {
      throw new IOException(
          "%s has the form %d, which this Touchstone doesn't know: restore it with the one that wrote it (%s) or a newer one."
              .formatted(path, manifest.format(), manifest.touchstone()));
    }
    return manifest;
  }

  Manifest manifest() {
    return manifest;
  }

  /** Reads everything once and compares it with the manifest's digests. */
  void check() throws IOException {
    for (Manifest.Table table : manifest.tables()) {
      MessageDigest digest = BackupWriter.sha256();
      try (InputStream rows = new DigestInputStream(rows(table), digest)) {
        rows.transferTo(OutputStream.nullOutputStream());
      } catch (ZipException | EOFException e) {
        throw damaged(table, e);
      }
      if (!HexFormat.of().formatHex(digest.digest()).equals(table.digest())) {
        throw damaged(table, null);
      }
    }
  }

  InputStream rows(Manifest.Table table) throws IOException {
    ZipEntry entry = zip.getEntry(table.entry());
    if (entry == null) {
      throw damaged(table, null);
    }
    return zip.getInputStream(entry);
  }

  private IOException damaged(Manifest.Table table, @Nullable Exception e) {
    return new IOException(
        "%s is damaged: the table %s isn't what was written. Nothing was restored; use another copy."
            .formatted(path, table.name()),
        e);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

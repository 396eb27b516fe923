package io.touchstone.app.backup;

import io.touchstone.domain.text.Digest;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes one state of the database into one file. */
final class BackupWriter {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private BackupWriter() {}

  /**
   * @param connection in a transaction that sees one state, whatever is written meanwhile
   * @param file closed by the caller
   */
  static Manifest write(Connection connection, OutputStream file, String version, Instant now)
      throws SQLException, IOException {
    CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
    ZipOutputStream zip = new ZipOutputStream(file);
    // the first question takes the snapshot; sequences stand outside of it and may only be ahead
    Map<String, List<String>> catalog = Catalog.tables(connection);
    List<Manifest.Table> tables = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : catalog.entrySet()) {
      Manifest.Table table = new Manifest.Table(each.getKey(), each.getValue(), 0, "");
      zip.putNextEntry(new ZipEntry(table.entry()));
      Digesting out = new Digesting(zip);
      long rows = copying.copyOut("copy " + table.inSql() + " to stdout", out);
      zip.closeEntry();
      tables.add(new Manifest.Table(table.name(), table.columns(), rows, out.digest().hex()));
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            version,
            now,
            Catalog.migrations(connection),
            tables,
            Catalog.sequences(connection));
    zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
    zip.write(JSON.writeValueAsBytes(manifest));
    zip.closeEntry();
    zip.finish();
    return manifest;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** Computes the digest of what passes, and keeps the file open. */
  private static final class Digesting extends FilterOutputStream {
    private final MessageDigest digest = sha256();

    Digesting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      digest.update((byte) b);
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      digest.update(bytes, offset, length);
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }

    Digest digest() {
      return new Digest(HexFormat.of().formatHex(digest.digest()));
    }
  }
}

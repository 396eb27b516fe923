package io.touchstone.app.database;

import io.touchstone.app.startup.CannotStartException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, taken out of the class path once and kept. */
final class PostgresBinaries {

  private PostgresBinaries() {}

  /**
   * Unpacks the programs unless the same ones lie there already.
   *
   * @param into a folder of this installation's own; programs of other versions in it are deleted
   * @return the folder that holds {@code bin}, {@code lib} and {@code share}
   */
  static Path unpack(Path into) {
    String archive = archiveName();
    URL url = PostgresBinaries.class.getClassLoader().getResource(archive);
    if (url == null) {
      throw new CannotStartException(
          "This build brings no PostgreSQL for this machine (%s). Set SPRING_DATASOURCE_URL to a PostgreSQL of your own."
              .formatted(archive));
    }
    try {
      URLConnection connection = url.openConnection();
      Path home = into.resolve(fingerprint(connection));
      if (Files.isDirectory(home)) {
        return home;
      }
      FileSystemUtils.deleteRecursively(into);
      Path unfinished = Files.createDirectories(into.resolve("unfinished"));
      try (InputStream packed = connection.getInputStream()) {
        extract(packed, unfinished);
      }
      return Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new CannotStartException(
          "PostgreSQL can't be unpacked into %s: %s. It takes 80 MB there."
              .formatted(into, e.getMessage()),
          e);
    }
  }

  /** The archive's checksum as its jar states it: reading 15 MB anew at each start takes longer. */
  private static String fingerprint(URLConnection connection) throws IOException {
    if (connection instanceof JarURLConnection jar && jar.getJarEntry() != null) {
      return Long.toHexString(jar.getJarEntry().getCrc());
    }
    return Long.toString(connection.getContentLengthLong());
  }

  private static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return "postgres-%s-%s.txz"
        .formatted(
            system.startsWith("mac") ? "darwin" : system.replace(' ', '_'),
            switch (machine) {
              case "amd64", "x86_64" -> "x86_64";
              case "aarch64", "arm64" -> "arm_64";
              default -> machine;
            });
  }

  private static void extract(InputStream packed, Path into) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!entry.getName().endsWith(".a")) {
          Path folder = Files.createDirectories(Objects.requireNonNull(target.getParent()));
          Files.copy(tar, target);
          if (folder.endsWith("bin")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }
}

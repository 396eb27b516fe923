package io.touchstone.importer.fork;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The files that this program consists of: the Java runtime and everything on the class path. */
final class ProgramFiles {
  private ProgramFiles() {}

  /** Those that exist, with what jars' manifests add to the class path. */
  static Set<Path> all() {
    Set<Path> found = new LinkedHashSet<>();
    found.add(Path.of(System.getProperty("java.home")).toAbsolutePath());
    for (Path entry : classPath()) {
      add(entry, found);
    }
    return found;
  }

  /** The class path's own entries, absolute. */
  static List<Path> classPath() {
    List<Path> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        entries.add(Path.of(entry).toAbsolutePath());
      }
    }
    return entries;
  }

  private static void add(Path entry, Set<Path> found) {
    if (!Files.exists(entry) || !found.add(entry) || Files.isDirectory(entry)) {
      return;
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      Manifest manifest = jar.getManifest();
      String more =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String address : more == null ? new String[0] : more.strip().split("\\s+", -1)) {
        add(Path.of(entry.toUri().resolve(address)), found);
      }
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      // no jar, or a manifest that names what is no file: the JVM passes over it, too
      found.add(entry);
    }
  }
}

package io.touchstone.importer.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder's files, those of its folders too; links to folders aren't followed.
 *
 * @param files in the order of their paths
 * @param closed what couldn't be looked into
 */
record FilesBelow(List<Path> files, List<Path> closed) {
  FilesBelow {
    files = files.stream().sorted().toList();
    closed = List.copyOf(closed);
  }

  static FilesBelow of(Path folder) {
    List<Path> files = new ArrayList<>();
    List<Path> closed = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (Files.isRegularFile(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              closed.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FilesBelow(files, closed);
  }
}

package io.touchstone.persistence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Which index it is and how many batches it has taken. The index keeps it in a file, the database
 * in a row.
 */
record IndexPosition(UUID index, long batches) {
  private static final String FILE = "position";

  IndexPosition next() {
    return new IndexPosition(index, batches + 1);
  }

  /**
   * Whether the index can go on from here. It may be one batch ahead: the process was killed before
   * the database heard of it, and taking the batch again does no harm.
   */
  boolean follows(IndexPosition database) {
    return index.equals(database.index)
        && (batches == database.batches || batches == database.batches + 1);
  }

  /** Empty when there is none, or one that nobody can read. */
  static Optional<IndexPosition> read(Path folder) {
    try {
      String[] parts = Files.readString(folder.resolve(FILE)).strip().split(" ", -1);
      return Optional.of(new IndexPosition(UUID.fromString(parts[0]), Long.parseLong(parts[1])));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  void write(Path folder) {
    Path fresh = folder.resolve(FILE + ".new");
    try {
      try (FileChannel file =
          FileChannel.open(
              fresh,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        file.write(
            ByteBuffer.wrap((index + " " + batches + "\n").getBytes(StandardCharsets.UTF_8)));
        file.force(true);
      }
      Files.move(
          fresh,
          folder.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.touchstone.app.database;

import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes this process the one owner of a data folder. The operating system drops the lock when the
 * process ends, however it ends; the file only tells others who the owner is.
 */
final class DataFolderLock implements AutoCloseable {

  static final String FILE = "touchstone.lock";

  private final Path file;
  private final FileChannel channel;

  private DataFolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  private sealed interface Attempt {
    record Taken(DataFolderLock lock) implements Attempt {}

    /** The former owner deleted the file while we opened and locked it. */
    record Overtaken() implements Attempt {}

    record Owned(String process) implements Attempt {}
  }

  /** Takes the lock at once or refuses, naming the process that holds it. */
  static DataFolderLock take(DataFolder folder) {
    return switch (attempt(folder)) {
      case Attempt.Taken(DataFolderLock lock) -> lock;
      case Attempt.Owned(String process) -> throw inUse(folder, process);
      case Attempt.Overtaken _ -> take(folder);
    };
  }

  /** Takes the lock; empty when another process holds it. */
  static Optional<DataFolderLock> takeWhereFree(DataFolder folder) {
    return switch (attempt(folder)) {
      case Attempt.Taken(DataFolderLock lock) -> Optional.of(lock);
      case Attempt.Owned _ -> Optional.empty();
      case Attempt.Overtaken _ -> takeWhereFree(folder);
    };
  }

  private static Attempt attempt(DataFolder folder) {
    Path file = folder.root().resolve(FILE);
    try {
      return attempt(file);
    } catch (IOException e) {
      throw new CannotStartException(
          "The data folder " + folder.root() + " can't be locked: " + e.getMessage(), e);
    }
  }

  private static Attempt attempt(Path file) throws IOException {
    Object before = key(file);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean kept = false;
    try {
      if (lock(channel) == null) {
        return new Attempt.Owned(process(channel));
      }
      if (before == null || !before.equals(key(file))) {
        return new Attempt.Overtaken();
      }
      channel.truncate(0);
      String owner = ProcessHandle.current().pid() + "\n";
      channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)), 0);
      kept = true;
      return new Attempt.Taken(new DataFolderLock(file, channel));
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static @Nullable Object key(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static String process(FileChannel channel) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(32);
    channel.read(content, 0);
    return new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII).strip();
  }

  private static CannotStartException inUse(DataFolder folder, String process) {
    return new CannotStartException(
        "The data folder %s is in use by another Touchstone (process %s). Stop that one first (kill %2$s), or start with another folder: --data DIR"
            .formatted(folder.root(), process));
  }

  /** Deletes the file while the lock still holds, so that nobody locks a file about to go. */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

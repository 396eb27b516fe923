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
import java.util.Objects;
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

  /** Takes the lock at once or refuses, naming the process that holds it. */
  static DataFolderLock take(DataFolder folder) {
    Path file = folder.root().resolve(FILE);
    try {
      Optional<DataFolderLock> lock = Optional.empty();
      while (lock.isEmpty()) {
        lock = tryOnce(file);
      }
      return lock.get();
    } catch (IOException e) {
      throw new CannotStartException(
          "The data folder " + folder.root() + " can't be locked: " + e.getMessage(), e);
    }
  }

  /** Empty when the former owner deleted the file while we opened and locked it. */
  private static Optional<DataFolderLock> tryOnce(Path file) throws IOException {
    Object before = key(file);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean kept = false;
    try {
      if (lock(channel) == null) {
        throw inUse(file, channel);
      }
      if (before == null || !before.equals(key(file))) {
        return Optional.empty();
      }
      channel.truncate(0);
      String owner = ProcessHandle.current().pid() + "\n";
      channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)), 0);
      kept = true;
      return Optional.of(new DataFolderLock(file, channel));
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

  private static CannotStartException inUse(Path file, FileChannel channel) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(32);
    channel.read(content, 0);
    String pid = new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII);
    return new CannotStartException(
        "The data folder %s is in use by another Touchstone (process %s). Stop that one first (kill %2$s), or start with another folder: --data DIR"
            .formatted(Objects.requireNonNull(file.getParent()), pid.strip()));
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

package io.touchstone.importer.fork;

import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One worker process and the talk with it; used by one thread at a time. */
final class Worker {
  private static final Duration START = Duration.ofSeconds(60);

  private final Path folder;
  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private int read;

  private Worker(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /** Starts a worker and waits until it can read files. */
  static Worker start(WorkerCommand command) throws IOException {
    Path folder = TemporaryFolder.create();
    Worker worker = new Worker(folder, command.start(folder));
    try {
      worker.within(START, worker::greeting);
      return worker;
    } catch (IOException | TimeoutException e) {
      worker.stop();
      throw new IOException("The process that reads files didn't start.", e);
    }
  }

  /**
   * Reads one file.
   *
   * @throws TimeoutException when it takes longer than {@code time}
   * @throws IOException when the process ended
   */
  List<Extraction> read(SourceFile file, Duration time) throws IOException, TimeoutException {
    read++;
    return within(
        time,
        () -> {
          Wire.writeFile(out, file);
          out.flush();
          return Wire.readAll(in, file);
        });
  }

  /** How many files it was given. */
  int filesRead() {
    return read;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void stop() {
    // known before their parent is gone, after which nobody could tell whose they are
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    TemporaryFolder.clear(folder);
  }

  private boolean greeting() throws IOException {
    if (in.readInt() != ExtractionWorker.READY) {
      throw new IOException("Something else than the worker answered.");
    }
    return !in.readUTF().isEmpty();
  }

  private interface Talk<T> {
    T hold() throws IOException;
  }

  /** Talks on a thread of its own: only ending the process frees a blocked read. */
  private <T> T within(Duration time, Talk<T> talk) throws IOException, TimeoutException {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                answer.complete(talk.hold());
              } catch (IOException | RuntimeException e) {
                answer.completeExceptionally(e);
              }
            });
    try {
      return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IOException("The process that reads files ended.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while a file was read.", e);
    }
  }
}

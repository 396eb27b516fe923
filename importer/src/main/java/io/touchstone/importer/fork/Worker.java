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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** One worker process and the talk with it; several threads may have files read at once. */
final class Worker {
  private static final Duration START = Duration.ofSeconds(60);

  private final Path folder;
  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private final Map<Integer, Question> open = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile boolean ended;

  private Worker(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /** The process ended while it read several files: whose fault it was isn't known. */
  static final class SharedFaultException extends IOException {
    private static final long serialVersionUID = 1L;

    SharedFaultException(Throwable cause) {
      super("The process ended while it read several files.", cause);
    }
  }

  /** A file that is being read. */
  private static final class Question {
    private final SourceFile file;
    private final CompletableFuture<List<Extraction>> answer;
    private volatile boolean shared;

    Question(SourceFile file, CompletableFuture<List<Extraction>> answer) {
      this.file = file;
      this.answer = answer;
    }
  }

  /** Starts a worker and waits until it can read files. */
  static Worker start(WorkerCommand command) throws IOException {
    Path folder = TemporaryFolder.create();
    Worker worker = new Worker(folder, command.start(folder));
    Thread.ofPlatform().daemon().name("answers of " + folder.getFileName()).start(worker::listen);
    try {
      await(worker.ready.orTimeout(START.toMillis(), TimeUnit.MILLISECONDS));
      return worker;
    } catch (IOException | TimeoutException e) {
      worker.stop();
      throw new IOException("The process that reads files didn't start.", e);
    }
  }

  /**
   * Reads one file.
   *
   * @throws TimeoutException when it takes longer than {@code time}; the process is ended then
   * @throws SharedFaultException when the process ended, and read other files as well
   * @throws IOException when the process ended
   */
  List<Extraction> read(SourceFile file, Duration time) throws IOException, TimeoutException {
    Question question = new Question(file, new CompletableFuture<>());
    int number = asked.incrementAndGet();
    open.put(number, question);
    if (open.size() > 1) {
      open.values().forEach(each -> each.shared = true);
    }
    CompletableFuture<List<Extraction>> answer =
        question
            .answer
            .orTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete(
                (_, problem) -> {
                  // only the process's end frees whoever waits for it to take a file
                  if (problem instanceof TimeoutException) {
                    kill();
                  }
                });
    try {
      ask(number, question);
      return await(answer);
    } catch (IOException e) {
      throw question.shared ? new SharedFaultException(e) : e;
    } finally {
      open.remove(number);
    }
  }

  private void ask(int number, Question question) {
    try {
      synchronized (out) {
        out.writeInt(number);
        Wire.writeFile(out, question.file);
        out.flush();
      }
      if (ended) {
        throw new IOException("It ended before.");
      }
    } catch (IOException e) {
      question.answer.completeExceptionally(e);
    }
  }

  /** Passes answers on as they come, until there can be no more. */
  private void listen() {
    try {
      if (in.readInt() != ExtractionWorker.READY || in.readUTF().isEmpty()) {
        throw new IOException("Something else than the worker answered.");
      }
      ready.complete(null);
      while (true) {
        Question question = open.get(in.readInt());
        if (question == null) {
          throw new IOException("The worker answered what nobody asked.");
        }
        question.answer.complete(Wire.readAll(in, question.file));
      }
    } catch (IOException | RuntimeException e) {
      ended = true;
      kill();
      ready.completeExceptionally(e);
      open.values().forEach(question -> question.answer.completeExceptionally(e));
    }
  }

  /** How many files it was given. */
  int filesRead() {
    return asked.get();
  }

  boolean isAlive() {
    return !ended && process.isAlive();
  }

  void stop() {
    kill();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    TemporaryFolder.clear(folder);
  }

  private void kill() {
    // known before their parent is gone, after which nobody could tell whose they are
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  private static <T> T await(CompletableFuture<T> answer) throws IOException, TimeoutException {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TimeoutException late) {
        throw late;
      }
      throw new IOException("The process that reads files ended.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while a file was read.", e);
    }
  }
}

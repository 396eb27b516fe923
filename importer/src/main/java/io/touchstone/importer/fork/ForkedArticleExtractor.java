package io.touchstone.importer.fork;

import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;

/**
 * Reads files in processes of their own: one that hangs, runs out of memory or breaks down is
 * stopped, its file refused with a reason, and the next file gets another. Processes start when
 * they are needed, without network and with the file system locked where the system can. Safe for
 * use by several threads; as many files are read at once as there are workers.
 */
public final class ForkedArticleExtractor implements ArticleExtractor, AutoCloseable {
  /**
   * What leaks in a parser leaks no further than this many files. A new worker takes some 10 s of
   * CPU until it is warm: replaced every 500 files, two of them read 43 files a second instead of
   * 153.
   */
  private static final int FILES_A_WORKER = 10_000;

  private final ImportLimits limits;
  private final WorkerCommand command;
  private final Semaphore places;
  private final Deque<Worker> idle = new ArrayDeque<>();
  private boolean closed;

  /**
   * @param workers how many files may be read at once, 1 or more
   * @param heapMegabytes what each worker may use, 64 or more
   */
  public ForkedArticleExtractor(ImportLimits limits, int workers, int heapMegabytes) {
    if (workers < 1 || heapMegabytes < 64) {
      throw new IllegalArgumentException("At least one worker, and 64 MB for each.");
    }
    this.limits = limits;
    this.command = new WorkerCommand(heapMegabytes, limits);
    this.places = new Semaphore(workers, true);
  }

  @Override
  public List<Extraction> extract(SourceFile file) {
    if (file.content().length > limits.bytes()) {
      return List.of(new Extraction.Rejected(file, limits.tooLarge(file.content().length)));
    }
    places.acquireUninterruptibly();
    try {
      return read(file);
    } finally {
      places.release();
    }
  }

  private List<Extraction> read(SourceFile file) {
    Worker worker;
    try {
      worker = take();
    } catch (IOException e) {
      return rejected(file, "The process that reads files didn't start; ask the administrator.");
    }
    try {
      List<Extraction> all = worker.read(file, limits.time());
      giveBack(worker);
      return all;
    } catch (TimeoutException e) {
      worker.stop();
      return rejected(
          file,
          "Reading the file took longer than "
              + limits.time().toSeconds()
              + " seconds and was stopped; ask for another copy, or for its text.");
    } catch (IOException e) {
      worker.stop();
      return rejected(
          file,
          "The file needs more memory than is allowed or is built to do harm; ask for another copy,"
              + " or for its text.");
    }
  }

  private static List<Extraction> rejected(SourceFile file, String reason) {
    return List.of(new Extraction.Rejected(file, reason));
  }

  private Worker take() throws IOException {
    synchronized (idle) {
      if (closed) {
        throw new IOException("closed");
      }
      Worker worker = idle.poll();
      if (worker != null && worker.isAlive()) {
        return worker;
      }
    }
    return Worker.start(command);
  }

  private void giveBack(Worker worker) {
    synchronized (idle) {
      if (!closed && worker.filesRead() < FILES_A_WORKER) {
        idle.push(worker);
        return;
      }
    }
    worker.stop();
  }

  /** Stops the idle workers at once, and those at work when their file is done. */
  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Worker::stop);
      idle.clear();
    }
  }
}

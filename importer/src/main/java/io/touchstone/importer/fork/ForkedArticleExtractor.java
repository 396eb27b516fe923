package io.touchstone.importer.fork;

import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;

/**
 * Reads files in processes of their own: one that hangs, runs out of memory or breaks down is
 * stopped, its file refused with a reason, and the next file gets another. A file that was read
 * beside it is read again, alone. Processes start when they are needed, without network and with
 * the file system locked where the system can. Safe for use by several threads.
 */
public final class ForkedArticleExtractor implements ArticleExtractor, AutoCloseable {
  private final ImportLimits limits;
  private final WorkerPool workers;
  private final Semaphore places;

  /**
   * @param files how many may be read at once, 1 or more; two share a process
   * @param heapMegabytes what each process may use, 64 or more
   */
  public ForkedArticleExtractor(ImportLimits limits, int files, int heapMegabytes) {
    if (files < 1 || heapMegabytes < 64) {
      throw new IllegalArgumentException("At least one file at once, and 64 MB for each process.");
    }
    this.limits = limits;
    this.workers = new WorkerPool(new WorkerCommand(heapMegabytes, limits));
    this.places = new Semaphore(files, true);
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
      worker = workers.take();
    } catch (IOException e) {
      return notStarted(file);
    }
    try {
      List<Extraction> all = worker.read(file, limits.time());
      workers.giveBack(worker);
      return all;
    } catch (Worker.SharedFaultException e) {
      workers.discard(worker);
      return readAlone(file);
    } catch (IOException | TimeoutException e) {
      workers.discard(worker);
      return refused(file, e);
    }
  }

  private List<Extraction> readAlone(SourceFile file) {
    Worker worker;
    try {
      worker = workers.takeAlone();
    } catch (IOException e) {
      return notStarted(file);
    }
    try {
      return worker.read(file, limits.time());
    } catch (IOException | TimeoutException e) {
      return refused(file, e);
    } finally {
      workers.discard(worker);
    }
  }

  private List<Extraction> refused(SourceFile file, Exception problem) {
    return rejected(
        file,
        problem instanceof TimeoutException
            ? "Reading the file took longer than "
                + limits.time().toSeconds()
                + " seconds and was stopped; ask for another copy, or for its text."
            : "The file needs more memory than is allowed or is built to do harm; ask for another"
                + " copy, or for its text.");
  }

  private static List<Extraction> notStarted(SourceFile file) {
    return rejected(file, "The process that reads files didn't start; ask the administrator.");
  }

  private static List<Extraction> rejected(SourceFile file, String reason) {
    return List.of(new Extraction.Rejected(file, reason));
  }

  @Override
  public void close() {
    workers.close();
  }
}

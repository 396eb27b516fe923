package io.touchstone.importer.fork;

import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.TikaArticleExtractor;
import io.touchstone.importer.ocr.Tesseract;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The worker's main class: reads files from its input, as many at once as come, and answers each.
 */
final class ExtractionWorker {
  static final int READY = 0x546f7563;

  private ExtractionWorker() {}

  /** Arguments: the limits, in the order of {@link ImportLimits}; the time in milliseconds. */
  public static void main(String[] args) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    // parsers that print must not end up in the protocol
    System.setOut(new PrintStream(System.err, true, System.err.charset()));
    Tesseract tesseract = Tesseract.in(System.getenv("PATH"));
    TikaArticleExtractor extractor = new TikaArticleExtractor(limits(args), tesseract);
    out.writeInt(READY);
    out.writeUTF(Landlock.restrict(tesseract));
    out.flush();
    // started by this thread, whose restrictions they inherit
    ExecutorService reading = Executors.newCachedThreadPool();
    Thread.setDefaultUncaughtExceptionHandler((_, _) -> end(1));
    try {
      while (true) {
        int number = in.readInt();
        SourceFile file = Wire.readFile(in);
        reading.execute(() -> answer(out, number, file, extractor.extract(file)));
      }
    } catch (IOException | RuntimeException e) {
      end(0);
    }
  }

  private static void answer(
      DataOutputStream out, int number, SourceFile file, List<Extraction> all) {
    synchronized (out) {
      try {
        out.writeInt(number);
        Wire.writeAll(out, all, file);
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The input's end means that nobody waits for an answer any more: the application was closed or
   * killed, so that even files that are being read are given up.
   */
  private static void end(int status) {
    TemporaryFolder.clear(Path.of(System.getProperty("java.io.tmpdir")));
    Runtime.getRuntime().halt(status);
  }

  private static ImportLimits limits(String[] args) {
    return new ImportLimits(
        Long.parseLong(args[0]),
        Integer.parseInt(args[1]),
        Integer.parseInt(args[2]),
        Integer.parseInt(args[3]),
        Duration.ofMillis(Long.parseLong(args[4])));
  }
}

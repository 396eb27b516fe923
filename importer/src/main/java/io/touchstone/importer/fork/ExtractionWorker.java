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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.SynchronousQueue;

/** The worker's main class: reads files from its input, one at a time, and answers each. */
final class ExtractionWorker {
  static final int READY = 0x546f7563;

  private ExtractionWorker() {}

  /** Arguments: the limits, in the order of {@link ImportLimits}; the time in milliseconds. */
  public static void main(String[] args) throws IOException, InterruptedException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    // parsers that print must not end up in the protocol
    System.setOut(new PrintStream(System.err, true, System.err.charset()));
    Tesseract tesseract = Tesseract.in(System.getenv("PATH"));
    TikaArticleExtractor extractor = new TikaArticleExtractor(limits(args), tesseract);
    out.writeInt(READY);
    out.writeUTF(Landlock.restrict(tesseract));
    out.flush();
    SynchronousQueue<SourceFile> files = new SynchronousQueue<>();
    Thread.ofPlatform().daemon().start(() -> receive(in, files));
    while (true) {
      SourceFile file = files.take();
      List<Extraction> all = extractor.extract(file);
      Wire.writeAll(out, all, file);
      out.flush();
    }
  }

  /**
   * Passes files on as they come. The input's end means that nobody waits for an answer any more:
   * the application was closed or killed, so that even a file that is being read is given up.
   */
  private static void receive(DataInputStream in, SynchronousQueue<SourceFile> files) {
    try {
      while (true) {
        files.put(Wire.readFile(in));
      }
    } catch (IOException | RuntimeException | InterruptedException e) {
      TemporaryFolder.clear(Path.of(System.getProperty("java.io.tmpdir")));
      Runtime.getRuntime().halt(0);
    }
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

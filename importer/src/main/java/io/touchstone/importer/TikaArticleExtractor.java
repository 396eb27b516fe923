package io.touchstone.importer;

import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.feed.FeedReader;
import io.touchstone.importer.html.PageReader;
import io.touchstone.importer.mail.MailReader;
import io.touchstone.importer.ocr.Tesseract;
import io.touchstone.importer.reading.FormatReader;
import io.touchstone.importer.reading.Prose;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.reading.UnreadableFileException;
import io.touchstone.importer.text.PlainTextReader;
import io.touchstone.importer.tika.Refusals;
import io.touchstone.importer.tika.TikaReaders;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads any file in this process: Tika tells what it is and reads documents and archives; pages,
 * mail, feeds and plain text have readers of their own. Safe for use by several threads.
 */
public final class TikaArticleExtractor implements ArticleExtractor {
  /** Name and version of what read an article; a change in what it yields changes the version. */
  public static final String VERSION = "touchstone-importer 1";

  private static final String UNKNOWN = "application/octet-stream";

  private final ImportLimits limits;
  private final TikaReaders tika;
  private final List<FormatReader> readers;
  private final Scans scans;

  /** Scans are read by the Tesseract that is on this process's path, if one is. */
  public TikaArticleExtractor(ImportLimits limits) {
    this(limits, Tesseract.in(System.getenv("PATH")));
  }

  /**
   * @param tesseract reads scans; null when there is none
   */
  public TikaArticleExtractor(ImportLimits limits, @Nullable Tesseract tesseract) {
    this.limits = limits;
    this.tika = new TikaReaders(limits);
    this.scans = new Scans(tesseract == null ? null : tika.recognition(tesseract));
    List<FormatReader> all = new ArrayList<>();
    all.add(new PageReader());
    all.add(new MailReader());
    all.add(new PlainTextReader());
    all.add(new FeedReader());
    all.addAll(tika.readers());
    this.readers = List.copyOf(all);
  }

  @Override
  public List<Extraction> extract(SourceFile file) {
    List<Extraction> found = new ArrayList<>();
    // half of a file's time, with everything in it, may go into looking at pictures
    Instant recogniseUntil = Instant.now().plus(limits.time().dividedBy(2));
    extract(file, 0, recogniseUntil, found);
    return List.copyOf(found);
  }

  private void extract(SourceFile file, int depth, Instant recogniseUntil, List<Extraction> found) {
    if (found.size() >= limits.members()) {
      return;
    }
    if (file.content().length == 0) {
      found.add(new Extraction.NoContent(file, "The file is empty."));
      return;
    }
    if (file.content().length > limits.bytes()) {
      found.add(new Extraction.Rejected(file, limits.tooLarge(file.content().length)));
      return;
    }
    String mediaType = UNKNOWN;
    try {
      mediaType = tika.detect(file);
      if (mediaType.equals(UNKNOWN)) {
        throw new UnreadableFileException(
            "This kind of file isn't known; save it as PDF, DOCX or plain text.");
      }
      Reading reading = reader(mediaType).read(file, mediaType);
      add(file, mediaType, reading, depth, recogniseUntil, found);
    } catch (UnreadableFileException e) {
      found.add(new Extraction.Rejected(file, e.reason()));
    } catch (IOException e) {
      found.add(new Extraction.Rejected(file, Refusals.broken(mediaType, e).reason()));
    } catch (RuntimeException | StackOverflowError e) {
      IOException wrapped = new IOException(e);
      found.add(new Extraction.Rejected(file, Refusals.broken(mediaType, wrapped).reason()));
    }
  }

  private void add(
      SourceFile file,
      String mediaType,
      Reading reading,
      int depth,
      Instant recogniseUntil,
      List<Extraction> found)
      throws IOException, UnreadableFileException {
    ArticleText body = ArticleText.of(reading.paragraphs());
    if (body.text().length() > limits.characters()) {
      throw Refusals.tooMuchText(mediaType, limits);
    }
    if (Prose.longestWord(body.text()) > Prose.LONGEST_WORD) {
      throw Refusals.noProse(mediaType);
    }
    if (!body.isEmpty()) {
      found.add(new Extraction.Extracted(file, mediaType, reading.facts(), body, VERSION));
    } else if (reading.members().isEmpty()) {
      Duration left = Duration.between(Instant.now(), recogniseUntil);
      found.add(scans.read(file, mediaType, reading.facts(), left));
    }
    if (!reading.members().isEmpty() && depth >= limits.depth()) {
      found.add(
          new Extraction.Rejected(
              file,
              "Archives lie more than "
                  + limits.depth()
                  + " deep in one another; unpack them and import the files."));
      return;
    }
    for (SourceFile member : reading.members()) {
      extract(member, depth + 1, recogniseUntil, found);
    }
  }

  private FormatReader reader(String mediaType) {
    return readers.stream().filter(reader -> reader.reads(mediaType)).findFirst().orElseThrow();
  }
}

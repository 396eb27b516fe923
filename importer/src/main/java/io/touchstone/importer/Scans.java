package io.touchstone.importer;

import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ocr.RecognisedText;
import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.reading.UnreadableFileException;
import io.touchstone.importer.tika.Formats;
import io.touchstone.importer.tika.TextRecognition;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Files without text: those that may be scans are read by text recognition, if there is any. */
final class Scans {
  private static final String INSTALL =
      " Ask for a copy with text, or have Tesseract installed on the server, which reads scans"
          + " (Debian and Ubuntu: apt-get install tesseract-ocr).";

  private final @Nullable TextRecognition recognition;

  Scans(@Nullable TextRecognition recognition) {
    this.recognition = recognition;
  }

  /**
   * @param facts what the file says about itself; what is read in its pictures goes before
   * @param left of the time that a file has for recognition
   */
  Extraction read(SourceFile file, String mediaType, ArticleFacts facts, Duration left)
      throws IOException, UnreadableFileException {
    if (!TextRecognition.mayBeScan(mediaType)) {
      return new Extraction.NoContent(
          file, "There is no text in this " + Formats.name(mediaType) + ".");
    }
    String why =
        mediaType.equals("application/pdf")
            ? "The PDF holds no text; it may be a scan."
            : "A " + Formats.name(mediaType) + " holds no text of its own.";
    if (recognition == null) {
      return new Extraction.NoContent(file, why + INSTALL);
    }
    if (!left.isPositive()) {
      return new Extraction.NoContent(
          file, why + " Other pictures took the time to read it; import it by itself.");
    }
    Reading seen = recognition.read(file, mediaType, left);
    ArticleText body = ArticleText.of(seen.paragraphs());
    if (body.isEmpty()) {
      return new Extraction.NoContent(
          file, why + " No words were recognised in it. Ask for a copy with text.");
    }
    FactsDraft all = new FactsDraft(seen.facts());
    all.add(facts);
    return new Extraction.Extracted(
        file,
        mediaType,
        all.build(),
        body,
        TikaArticleExtractor.VERSION + "; text " + RecognisedText.NOTE);
  }
}

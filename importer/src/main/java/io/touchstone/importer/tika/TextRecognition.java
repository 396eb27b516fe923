package io.touchstone.importer.tika;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.ocr.RecognisedText;
import io.touchstone.importer.ocr.Tesseract;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.reading.UnreadableFileException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** Reads pictures, and the pages of a PDF that holds nothing else, by Tesseract. */
public final class TextRecognition {
  private static final int PAGE_SECONDS = 30;

  // what a book's page needs, and no more pixels than memory has room for
  private static final int DOTS_PER_INCH = 300;

  private final TikaParsing tika;
  private final ImportLimits limits;
  private final TesseractOCRParser ocr;
  private final Parser parsers;
  private final String languages;

  TextRecognition(TikaParsing tika, ImportLimits limits, Tesseract tesseract) {
    this.tika = tika;
    this.limits = limits;
    this.languages = String.join("+", tesseract.languages());
    this.ocr = new TesseractOCRParser();
    if (tesseract.data() != null) {
      // without its data, Tika would look for it beside the program; without both, on the path
      ocr.setTesseractPath(String.valueOf(tesseract.program().getParent()));
      ocr.setTessdataPath(tesseract.data().toString());
    }
    try {
      ocr.initialize(Map.of());
    } catch (TikaConfigException e) {
      throw new IllegalStateException("Tesseract was found and can't be run.", e);
    }
    this.parsers =
        new CompositeParser(MediaTypeRegistry.getDefaultRegistry(), List.of(tika.parser(), ocr));
  }

  /** Whether this kind of file may be a scan. */
  public static boolean mayBeScan(String mediaType) {
    return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
  }

  /**
   * What can be read in the file's pictures, no paragraphs when nothing can.
   *
   * @param time for all of its pages; more pages than that are refused
   */
  public Reading read(SourceFile file, String mediaType, Duration time)
      throws IOException, UnreadableFileException {
    Deadline deadline = new Deadline(time);
    TikaParsing.Parsed parsed;
    try {
      parsed = tika.parse(file, mediaType, context(time), deadline::guard);
    } catch (UnreadableFileException e) {
      throw deadline.passed() ? Refusals.tooManyPages(mediaType, limits) : e;
    }
    String text = parsed.blocks().stream().map(RawBlock::text).collect(Collectors.joining("\n\n"));
    return RecognisedText.read(text);
  }

  private ParseContext context(Duration time) {
    ParseContext context = new ParseContext();
    TikaParsing.withoutMembers(context, limits);
    context.set(Parser.class, parsers);
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.OCR_ONLY);
    pdf.setOcrDPI(DOTS_PER_INCH);
    pdf.setExtractAcroFormContent(false);
    pdf.setExtractBookmarksText(false);
    context.set(PDFParserConfig.class, pdf);
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setLanguage(languages);
    config.setTimeoutSeconds(Math.clamp(time.toSeconds(), 1, PAGE_SECONDS));
    config.setMaxFileSizeToOcr(limits.bytes());
    context.set(TesseractOCRConfig.class, config);
    return context;
  }
}

package io.touchstone.importer.tika;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.reading.UnreadableFileException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's detectors and parsers as we use them: no external programs, no members parsed inline. */
final class TikaParsing {
  private final Detector detector;
  private final Parser parser;
  private final ImportLimits limits;

  TikaParsing(ImportLimits limits) {
    this.limits = limits;
    detector = new DefaultDetector(MimeTypes.getDefaultMimeTypes(), new ServiceLoader());
    // external programs would parse a stranger's file outside of every limit set here
    parser =
        new FixedParsers(
            new DefaultParser(
                MediaTypeRegistry.getDefaultRegistry(),
                new ServiceLoader(),
                Set.of(CompositeExternalParser.class, TesseractOCRParser.class)));
  }

  /** Media type without parameters, in lower case. */
  String detect(SourceFile file) throws IOException {
    String plain = PlainSight.of(file);
    if (plain != null) {
      return plain;
    }
    Metadata metadata = metadata(file);
    try (TikaInputStream stream = TikaInputStream.get(file.content(), metadata)) {
      MediaType type = detector.detect(stream, metadata);
      return type.getBaseType().toString();
    }
  }

  /** Parsers by type, listed once: Tika would list all of them again for every file. */
  private static final class FixedParsers extends CompositeParser {
    private static final long serialVersionUID = 1L;

    private final transient Map<MediaType, Parser> byType;

    FixedParsers(DefaultParser all) {
      super(all.getMediaTypeRegistry(), all.getAllComponentParsers());
      byType = Map.copyOf(all.getParsers(new ParseContext()));
    }

    @Override
    public Map<MediaType, Parser> getParsers(ParseContext context) {
      return byType;
    }
  }

  /** What a parser says about a file. */
  record Parsed(List<RawBlock> blocks, Metadata metadata) {}

  Parsed parse(SourceFile file, String mediaType, EmbeddedDocumentExtractor members)
      throws IOException, UnreadableFileException {
    return parse(file, mediaType, context(members), UnaryOperator.identity());
  }

  Parsed parse(
      SourceFile file, String mediaType, ParseContext context, UnaryOperator<ContentHandler> guard)
      throws IOException, UnreadableFileException {
    Metadata metadata = metadata(file);
    // the detectors have looked at the file before
    metadata.set(Metadata.CONTENT_TYPE, mediaType);
    BlockHandler handler = new BlockHandler(limits.characters());
    try (TikaInputStream stream = TikaInputStream.get(file.content(), metadata)) {
      SecureContentHandler guarded = new SecureContentHandler(handler, stream);
      try {
        parser.parse(stream, guard.apply(guarded), metadata, context);
      } catch (SAXException e) {
        // says that it is an archive that bursts, if that is why the handler stopped
        guarded.throwIfCauseOf(e);
        throw e;
      }
    } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
      throw handler.overflowed()
          ? Refusals.tooMuchText(mediaType, limits)
          : Refusals.of(e, mediaType, limits);
    }
    if (handler.overflowed()) {
      throw Refusals.tooMuchText(mediaType, limits);
    }
    return new Parsed(handler.blocks(), metadata);
  }

  /** All parsers but those that start programs. */
  Parser parser() {
    return parser;
  }

  /** Members are neither parsed nor collected. */
  static void withoutMembers(ParseContext context, ImportLimits limits) {
    context.set(EmbeddedDocumentExtractor.class, new MemberCollector(limits, false));
  }

  private static ParseContext context(EmbeddedDocumentExtractor members) {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, members);
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setSortByPosition(false);
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    context.set(PDFParserConfig.class, pdf);
    return context;
  }

  private static Metadata metadata(SourceFile file) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.name());
    return metadata;
  }
}

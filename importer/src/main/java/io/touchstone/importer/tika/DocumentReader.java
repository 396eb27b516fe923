package io.touchstone.importer.tika;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.reading.FormatReader;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.reading.UnreadableFileException;
import java.io.IOException;

/** PDF, Word, OpenDocument, RTF, EPUB and whatever else Tika knows as a document. */
final class DocumentReader implements FormatReader {
  private final TikaParsing tika;
  private final ImportLimits limits;

  DocumentReader(TikaParsing tika, ImportLimits limits) {
    this.tika = tika;
    this.limits = limits;
  }

  /** Everything: it is asked last. */
  @Override
  public boolean reads(String mediaType) {
    return true;
  }

  @Override
  public Reading read(SourceFile file, String mediaType)
      throws IOException, UnreadableFileException {
    TikaParsing.Parsed parsed = tika.parse(file, mediaType, new MemberCollector(limits, false));
    return new DocumentArticle(file, parsed.metadata()).read(parsed.blocks());
  }
}

package io.touchstone.importer.tika;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.ocr.Tesseract;
import io.touchstone.importer.reading.FormatReader;
import java.io.IOException;
import java.util.List;

/** What Tika does for us: telling media types, and reading documents and containers. */
public final class TikaReaders {
  private final TikaParsing tika;
  private final ImportLimits limits;

  public TikaReaders(ImportLimits limits) {
    this.limits = limits;
    this.tika = new TikaParsing(limits);
  }

  /** Media type by content and name, without parameters, in lower case. */
  public String detect(SourceFile file) throws IOException {
    return tika.detect(file);
  }

  /** Reads scans by the given program. */
  public TextRecognition recognition(Tesseract tesseract) {
    return new TextRecognition(tika, limits, tesseract);
  }

  /** Containers first; the last one reads everything. */
  public List<FormatReader> readers() {
    return List.of(
        new ContainerReader(tika, limits),
        new OutlookReader(tika, limits),
        new DocumentReader(tika, limits));
  }
}

package io.touchstone.importer.html;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.reading.FormatReader;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.text.Charsets;
import java.io.IOException;
import java.util.Set;

/** Web pages. */
public final class PageReader implements FormatReader {
  private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws IOException {
    return WebPage.read(Charsets.decode(file.content()), file.url());
  }
}

package io.touchstone.importer.text;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.FormatReader;
import io.touchstone.importer.reading.Reading;
import java.io.IOException;
import java.util.Set;

/** Plain text and Markdown. */
public final class PlainTextReader implements FormatReader {
  private static final Set<String> TYPES =
      Set.of("text/plain", "text/x-web-markdown", "text/markdown", "text/x-markdown");

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws IOException {
    FactsDraft facts = new FactsDraft();
    facts.url(file.url(), "address it was fetched from");
    return PlainText.read(Charsets.decode(file.content()), facts);
  }
}

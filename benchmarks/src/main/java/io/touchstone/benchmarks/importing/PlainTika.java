package io.touchstone.benchmarks.importing;

import io.touchstone.domain.article.SourceFile;
import java.io.IOException;
import java.util.function.ToIntFunction;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** What everybody can have without us: text by Tika's automatic parser, in this process. */
final class PlainTika implements ToIntFunction<SourceFile> {
  private final AutoDetectParser parser = new AutoDetectParser();

  /** Characters of text. */
  @Override
  public int applyAsInt(SourceFile file) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.name());
    BodyContentHandler text = new BodyContentHandler(-1);
    try (TikaInputStream stream = TikaInputStream.get(file.content(), metadata)) {
      parser.parse(stream, text, metadata);
    } catch (IOException | SAXException | TikaException e) {
      throw new IllegalStateException("Tika can't read " + file.name() + " of our own corpus.", e);
    }
    return text.toString().length();
  }
}

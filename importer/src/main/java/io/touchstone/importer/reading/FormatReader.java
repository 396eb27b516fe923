package io.touchstone.importer.reading;

import io.touchstone.domain.article.SourceFile;
import java.io.IOException;

/** Reads one family of formats. */
public interface FormatReader {
  /** Whether this reader is the one for a media type without parameters, in lower case. */
  boolean reads(String mediaType);

  /**
   * Reads a whole file in memory.
   *
   * @throws UnreadableFileException when the reason is known and can be told to a reporter
   * @throws IOException when the file is broken in some other way
   */
  Reading read(SourceFile file, String mediaType) throws IOException, UnreadableFileException;
}

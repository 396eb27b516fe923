package io.touchstone.importer.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;

/** From bytes to text when nobody says in which encoding. */
public final class Charsets {
  private Charsets() {}

  /** As UTF-8 when that is what it can only be, else as Tika's detectors have it. */
  public static String decode(byte[] content) throws IOException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      if (text.indexOf('\0') < 0) {
        return text;
      }
    } catch (CharacterCodingException e) {
      // another encoding: the detectors below look closer
    }
    try (AutoDetectReader reader =
        new AutoDetectReader(new ByteArrayInputStream(content), new Metadata())) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (TikaException e) {
      return new String(content, StandardCharsets.ISO_8859_1);
    }
  }
}

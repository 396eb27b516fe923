package io.touchstone.importer.tika;

import io.touchstone.domain.article.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of file that name and beginning agree on, so that the hundreds of signatures which Tika
 * compares need not be asked; they cost more than reading a short text.
 */
final class PlainSight {
  private static final int LOOKED_AT = 4_096;
  private static final Map<String, String> TEXTS =
      Map.of("txt", "text/plain", "text", "text/plain", "md", "text/markdown");
  // a page as browsers and editors begin it; XHTML has a type of its own
  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*+<(?:!doctype\\s+html\\s*>|html(?!\\s[^>]{0,400}xmlns)[\\s>])",
          Pattern.CASE_INSENSITIVE);
  // not the header of a mail, a web archive or a mailbox, nor any program's first word
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\s*+(?:#{1,6} )?(?!(?:From|WARC|HTTP|BEGIN|[\\w-]{1,40}:)\\b)[\\p{Lu}\\p{Lo}][^\\n:{}<>=;|\\\\]{20,}+",
          Pattern.UNICODE_CHARACTER_CLASS);

  private PlainSight() {}

  /** The media type, or null where it takes a closer look. */
  static @Nullable String of(SourceFile file) {
    String name = file.name();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String text = TEXTS.get(extension);
    if (text != null) {
      String beginning = beginning(file.content());
      return beginning != null && SENTENCE.matcher(beginning).lookingAt() ? text : null;
    }
    if (extension.equals("html") || extension.equals("htm")) {
      String beginning = beginning(file.content());
      return beginning != null && PAGE.matcher(beginning).lookingAt() ? "text/html" : null;
    }
    if (extension.equals("pdf")) {
      return startsWith(file.content(), "%PDF-") ? "application/pdf" : null;
    }
    return null;
  }

  private static boolean startsWith(byte[] content, String beginning) {
    byte[] bytes = beginning.getBytes(StandardCharsets.US_ASCII);
    return content.length > bytes.length
        && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
  }

  /** The first characters; null where they aren't UTF-8 or hold what no text does. */
  private static @Nullable String beginning(byte[] content) {
    int length = Math.min(LOOKED_AT, content.length);
    for (int i = 0; i < length; i++) {
      byte b = content[i];
      if (b == 0x7F || (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r')) {
        return null;
      }
    }
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(length);
    // a character that the limit cuts in two is no error: this isn't the end of the input
    if (strict.decode(ByteBuffer.wrap(content, 0, length), text, false).isError()) {
      return null;
    }
    return text.flip().toString();
  }
}

package io.touchstone.importer.fork;

import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.article.SourceFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Files and extractions as bytes between the two processes. Plain values are read, never objects:
 * what comes out of the worker is as untrusted as the file that went in.
 */
final class Wire {
  private static final int LONGEST = 1 << 30;
  private static final int TRUSTED = 1 << 20;
  private static final byte EXTRACTED = 1;
  private static final byte NO_CONTENT = 2;
  private static final byte REJECTED = 3;

  private Wire() {}

  static void writeFile(DataOutputStream out, SourceFile file) throws IOException {
    text(out, file.name());
    text(out, file.url());
    bytes(out, file.content());
  }

  static SourceFile readFile(DataInputStream in) throws IOException {
    String name = required(in);
    String url = text(in);
    return new SourceFile(name, bytes(in), url);
  }

  /** Writes outcomes; {@code asked} itself isn't sent back, the other side has it. */
  @SuppressWarnings("ReferenceEquality") // the same array, not an equal one, is the file asked for
  static void writeAll(DataOutputStream out, List<Extraction> all, SourceFile asked)
      throws IOException {
    out.writeInt(all.size());
    for (Extraction extraction : all) {
      SourceFile source = extraction.source();
      boolean member = source.content() != asked.content();
      out.writeBoolean(member);
      if (member) {
        writeFile(out, source);
      }
      switch (extraction) {
        case Extraction.Extracted found -> {
          out.writeByte(EXTRACTED);
          text(out, found.mediaType());
          text(out, found.extractor());
          facts(out, found.facts());
          out.writeInt(found.body().blocks().size());
          for (ArticleText.Paragraph paragraph : found.body().paragraphs()) {
            text(out, paragraph.kind().name());
            text(out, paragraph.text());
          }
        }
        case Extraction.NoContent none -> reason(out, NO_CONTENT, none.reason());
        case Extraction.Rejected bad -> reason(out, REJECTED, bad.reason());
      }
    }
  }

  static List<Extraction> readAll(DataInputStream in, SourceFile asked) throws IOException {
    int size = in.readInt();
    List<Extraction> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      SourceFile source = in.readBoolean() ? readFile(in) : asked;
      byte kind = in.readByte();
      all.add(
          switch (kind) {
            case EXTRACTED -> extracted(in, source);
            case NO_CONTENT -> new Extraction.NoContent(source, required(in));
            case REJECTED -> new Extraction.Rejected(source, required(in));
            default -> throw new IOException("The worker answered with unknown kind " + kind + ".");
          });
    }
    return List.copyOf(all);
  }

  private static Extraction extracted(DataInputStream in, SourceFile source) throws IOException {
    String mediaType = required(in);
    String extractor = required(in);
    ArticleFacts facts = facts(in);
    int size = in.readInt();
    List<ArticleText.Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      BlockKind kind = BlockKind.valueOf(required(in));
      paragraphs.add(new ArticleText.Paragraph(kind, required(in)));
    }
    return new Extraction.Extracted(
        source, mediaType, facts, ArticleText.of(paragraphs), extractor);
  }

  private static void reason(DataOutputStream out, byte kind, String reason) throws IOException {
    out.writeByte(kind);
    text(out, reason);
  }

  private static void facts(DataOutputStream out, ArticleFacts facts) throws IOException {
    fact(out, facts.title());
    fact(out, facts.outlet());
    facts(out, facts.authors());
    fact(out, facts.published());
    fact(out, facts.language());
    fact(out, facts.url());
    facts(out, facts.credits());
  }

  private static ArticleFacts facts(DataInputStream in) throws IOException {
    Fact<String> title = fact(in, Function.identity());
    Fact<String> outlet = fact(in, Function.identity());
    List<Fact<String>> authors = factList(in);
    Fact<PublicationDate> published = fact(in, PublicationDate::new);
    Fact<String> language = fact(in, Function.identity());
    Fact<String> url = fact(in, Function.identity());
    return new ArticleFacts(title, outlet, authors, published, language, url, factList(in));
  }

  private static void facts(DataOutputStream out, List<Fact<String>> facts) throws IOException {
    out.writeInt(facts.size());
    for (Fact<String> fact : facts) {
      fact(out, fact);
    }
  }

  private static List<Fact<String>> factList(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Fact<String>> facts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      facts.add(new Fact<>(required(in), required(in)));
    }
    return facts;
  }

  private static void fact(DataOutputStream out, @Nullable Fact<?> fact) throws IOException {
    text(out, fact == null ? null : String.valueOf(fact.value()));
    if (fact != null) {
      text(out, fact.source());
    }
  }

  private static <T> @Nullable Fact<T> fact(DataInputStream in, Function<String, T> parse)
      throws IOException {
    String value = text(in);
    return value == null ? null : new Fact<>(parse.apply(value), required(in));
  }

  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
    } else {
      bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(bytes(in, length), StandardCharsets.UTF_8);
  }

  private static String required(DataInputStream in) throws IOException {
    String text = text(in);
    if (text == null) {
      throw new IOException("The worker's answer lacks a value.");
    }
    return text;
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    return bytes(in, in.readInt());
  }

  private static byte[] bytes(DataInputStream in, int length) throws IOException {
    if (length < 0 || length > LONGEST) {
      throw new IOException("A length of " + length + " bytes can't be right.");
    }
    if (length <= TRUSTED) {
      byte[] bytes = new byte[length];
      in.readFully(bytes);
      return bytes;
    }
    // no more memory than what really comes
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("The other process ended in the middle of a message.");
    }
    return bytes;
  }
}

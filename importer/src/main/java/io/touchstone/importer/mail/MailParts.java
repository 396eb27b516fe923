package io.touchstone.importer.mail;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.html.WebPage;
import io.touchstone.importer.text.Charsets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** A mail's bodies and attachments. */
final class MailParts {
  private static final int DEEPEST = 20;

  private String plain = "";
  private String html = "";
  private @Nullable String location;
  private boolean savedPage;
  private final List<SourceFile> attachments = new ArrayList<>();

  private MailParts() {}

  static MailParts of(Message message) throws IOException {
    MailParts parts = new MailParts();
    parts.location = header(message, "Snapshot-Content-Location");
    parts.walk(message, 0);
    boolean related = "multipart/related".equals(message.getMimeType());
    parts.savedPage =
        !parts.html.isEmpty() && related && (parts.location != null || message.getTo() == null);
    return parts;
  }

  /** A browser's "save as web page, single file". */
  boolean isSavedPage() {
    return savedPage;
  }

  /** The first plain text body, or "". */
  String plain() {
    return plain;
  }

  /** The first HTML body, or "". */
  String html() {
    return html;
  }

  /** Where a saved page came from. */
  @Nullable String location() {
    return location;
  }

  /** Where a letter can be read on the web, from its own link. */
  @Nullable String address() {
    return WebPage.browserLink(html);
  }

  List<SourceFile> attachments() {
    return List.copyOf(attachments);
  }

  private void walk(Entity entity, int depth) throws IOException {
    Body body = entity.getBody();
    if (depth > DEEPEST) {
      return;
    }
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        walk(part, depth + 1);
      }
    } else if (body instanceof Message message) {
      attachments.add(new SourceFile(name(entity, "message.eml"), bytes(message)));
    } else if (body instanceof SingleBody single) {
      take(entity, single);
    }
  }

  private void take(Entity entity, SingleBody single) throws IOException {
    String type = String.valueOf(entity.getMimeType());
    boolean attached =
        "attachment".equalsIgnoreCase(entity.getDispositionType()) || entity.getFilename() != null;
    byte[] content;
    try (InputStream stream = single.getInputStream()) {
      content = stream.readAllBytes();
    }
    if (!attached && type.equals("text/plain") && plain.isEmpty()) {
      plain = decode(content, entity.getCharset());
    } else if (!attached && type.contains("html") && html.isEmpty()) {
      html = decode(content, entity.getCharset());
      if (location == null) {
        location = header(entity, "Content-Location");
      }
    } else if (attached && !type.startsWith("image/")) {
      attachments.add(new SourceFile(name(entity, "attachment"), content));
    }
  }

  private static String decode(byte[] content, @Nullable String charset) throws IOException {
    if (charset == null || charset.equalsIgnoreCase("us-ascii")) {
      return Charsets.decode(content);
    }
    try {
      return new String(content, Charset.forName(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Charsets.decode(content);
    }
  }

  private static byte[] bytes(Message message) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(message, out);
    return out.toByteArray();
  }

  private static String name(Entity entity, String otherwise) {
    return entity.getFilename() == null ? otherwise : entity.getFilename();
  }

  private static @Nullable String header(Entity entity, String name) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    return field == null ? null : field.getBody().strip();
  }
}

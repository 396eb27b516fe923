package io.touchstone.importer.mail;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.html.WebPage;
import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.FormatReader;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** E-mail (EML), and web pages saved as mail (MHTML). */
public final class MailReader implements FormatReader {
  private static final Set<String> TYPES =
      Set.of("message/rfc822", "multipart/related", "application/x-mimearchive", "message/news");
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?\\R");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?imu)^\\W*(?:view (?:this (?:e-?mail|message) )?(?:in|on) (?:your |a |the )?(?:browser|web).*|"
              + "read (?:this )?online.*|\\[image:[^]]*]|unsubscribe.*)$");

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    Message message = builder.parseMessage(new ByteArrayInputStream(file.content()));
    try {
      MailParts parts = MailParts.of(message);
      return parts.isSavedPage() ? savedPage(file, parts) : mail(file, message, parts);
    } finally {
      message.dispose();
    }
  }

  /** A letter's text without its signature and the lines that mail programs put around it. */
  public static String withoutFurniture(String plain) {
    return FURNITURE.matcher(SIGNATURE.split(plain, 2)[0]).replaceAll("");
  }

  private static Reading savedPage(SourceFile file, MailParts parts) {
    String url = file.url() != null ? file.url() : parts.location();
    return WebPage.read(parts.html(), url);
  }

  private static Reading mail(SourceFile file, Message message, MailParts parts) {
    FactsDraft facts = new FactsDraft();
    MailHeaders.addTo(facts, message);
    facts.url(parts.address(), "link \"view in browser\"");
    facts.url(file.url(), "address it was fetched from");
    String plain = parts.plain();
    Reading body;
    if (!plain.isBlank() && plain.length() * 4 > WebPage.textOf(parts.html()).length()) {
      body = PlainText.read(withoutFurniture(plain), facts);
    } else if (!parts.html().isBlank()) {
      body = WebPage.readMail(parts.html(), facts);
    } else {
      body = Reading.article(facts.build(), List.of());
    }
    return new Reading(body.facts(), body.paragraphs(), parts.attachments());
  }
}

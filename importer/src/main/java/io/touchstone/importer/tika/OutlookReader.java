package io.touchstone.importer.tika;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.mail.MailHeaders;
import io.touchstone.importer.mail.MailReader;
import io.touchstone.importer.reading.Dates;
import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.FormatReader;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.reading.UnreadableFileException;
import io.touchstone.importer.text.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** Messages as Outlook saves them (MSG): an e-mail in another dress. */
final class OutlookReader implements FormatReader {
  private static final String TYPE = "application/vnd.ms-outlook";

  private final TikaParsing tika;
  private final ImportLimits limits;

  OutlookReader(TikaParsing tika, ImportLimits limits) {
    this.tika = tika;
    this.limits = limits;
  }

  @Override
  public boolean reads(String mediaType) {
    return TYPE.equals(mediaType);
  }

  @Override
  public Reading read(SourceFile file, String mediaType)
      throws IOException, UnreadableFileException {
    MemberCollector members = new MemberCollector(limits, true);
    TikaParsing.Parsed parsed = tika.parse(file, mediaType, members);
    FactsDraft facts = new FactsDraft();
    headers(parsed.metadata(), facts);
    facts.url(file.url(), "address it was fetched from");
    String text = MailReader.withoutFurniture(String.join("\n\n", body(parsed.blocks())));
    Reading article = PlainText.read(text, facts);
    return new Reading(article.facts(), article.paragraphs(), members.members());
  }

  private static void headers(Metadata metadata, FactsDraft facts) {
    MailHeaders.subject(facts, metadata.get(TikaCoreProperties.TITLE));
    String date = metadata.get("mapi:client-submit-time");
    String created = metadata.get(TikaCoreProperties.CREATED);
    facts.published(Dates.find(date == null ? created : date), "e-mail header Date");
    String address = metadata.get(Message.MESSAGE_FROM_EMAIL);
    MailHeaders.sender(facts, metadata.get(Message.MESSAGE_FROM_NAME), domain(address));
  }

  private static @Nullable String domain(@Nullable String address) {
    int at = address == null ? -1 : address.indexOf('@');
    return address == null || at < 0 ? null : address.substring(at + 1);
  }

  /**
   * Without the list of headers, which Tika puts before the text as a heading, terms and values.
   */
  private static List<String> body(List<RawBlock> blocks) {
    int first = 0;
    while (first < blocks.size() && isHeader(blocks.get(first), first)) {
      first++;
    }
    List<String> body = new ArrayList<>();
    for (RawBlock block : blocks.subList(first, blocks.size())) {
      body.add((block.element().equals("li") ? "- " : "") + block.text());
    }
    return body;
  }

  private static boolean isHeader(RawBlock block, int index) {
    return switch (block.element()) {
      case "h1" -> index == 0;
      case "dt", "dd" -> true;
      default -> false;
    };
  }
}

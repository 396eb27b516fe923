package io.touchstone.importer.mail;

import io.touchstone.importer.reading.Dates;
import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Names;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** Facts from a mail's headers. */
public final class MailHeaders {
  private static final Pattern REPLY =
      Pattern.compile("^(?:\\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);
  // "Ann Hall (The Sluice)", "Ann Hall from The Sluice", "Ann Hall | The Sluice"
  private static final Pattern PERSON_OF_OUTLET =
      Pattern.compile(
          "^(?<person>[^(|]{3,60}?)\\s*(?:\\((?<in>[^)]{2,60})\\)|\\s(?:from|at|via|of)\\s(?<of>.{2,60})|\\|\\s*(?<bar>.{2,60}))$");

  private MailHeaders() {}

  static void addTo(FactsDraft facts, Message message) {
    subject(facts, message.getSubject());
    Field date = message.getHeader() == null ? null : message.getHeader().getField("Date");
    if (date != null) {
      facts.published(Dates.find(date.getBody()), "e-mail header Date");
    }
    Field language =
        message.getHeader() == null ? null : message.getHeader().getField("Content-Language");
    if (language != null) {
      facts.language(language.getBody(), "e-mail header Content-Language");
    }
    if (message.getFrom() != null && !message.getFrom().isEmpty()) {
      Mailbox from = message.getFrom().get(0);
      sender(facts, from.getName(), from.getDomain());
    }
  }

  /** Without "Re:" and "Fwd:". */
  public static void subject(FactsDraft facts, @Nullable String subject) {
    if (subject != null) {
      facts.title(REPLY.matcher(subject).replaceFirst(""), "e-mail header Subject");
    }
  }

  /**
   * A person's name, a person's of an outlet, or neither.
   *
   * @param domain of the sender's address, which stands for the outlet when the name says none
   */
  public static void sender(FactsDraft facts, @Nullable String shown, @Nullable String domain) {
    String source = "e-mail header From";
    String name = shown == null ? "" : shown.strip();
    Matcher m = PERSON_OF_OUTLET.matcher(name);
    if (m.matches()) {
      facts.authors(List.of(m.group("person")), source);
      for (String group : List.of("in", "of", "bar")) {
        facts.outlet(m.group(group), source);
      }
    } else if (Names.looksLikeName(name)) {
      facts.authors(List.of(name), source);
    }
    facts.outlet(domain, source);
  }
}

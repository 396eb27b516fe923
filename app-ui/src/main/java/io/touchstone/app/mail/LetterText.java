package io.touchstone.app.mail;

import io.touchstone.app.account.AccountNavigation;
import io.touchstone.app.desk.DeskNavigation;
import io.touchstone.app.language.Language;
import io.touchstone.app.language.Phrases;
import io.touchstone.app.matrix.MatrixNavigation;
import io.touchstone.app.task.TaskNavigation;
import io.touchstone.domain.notification.Letter;
import io.touchstone.domain.notification.Letter.Where;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * A letter's words, once as plain text and once as simple HTML.
 *
 * @param subject one line, whatever stands in names and titles
 */
record LetterText(String subject, String plain, String html) {

  /**
   * @param publicUrl what addresses begin with, without a slash at its end
   */
  static LetterText of(Letter letter, String publicUrl) {
    return new Writer(letter, publicUrl).write();
  }

  /** Names and titles are one line, or they would write headers and paragraphs of their own. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
  }

  private static final class Writer {
    private final Letter letter;
    private final String publicUrl;
    private final Language language;
    private final List<String> plain = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    Writer(Letter letter, String publicUrl) {
      this.letter = letter;
      this.publicUrl = publicUrl;
      this.language = Language.ofCode(letter.language()).orElse(Language.ENGLISH);
    }

    LetterText write() {
      paragraph(say("mail.hello", oneLine(letter.name())));
      letter.items().forEach(this::item);
      if (letter.items().stream().allMatch(it -> it.occasion().isChosen())) {
        paragraph(say("mail.chosen-under"));
        link(AccountNavigation.ACCOUNT);
      }
      return new LetterText(
          oneLine(subject()),
          String.join("\n\n", plain) + "\n",
          "<!doctype html><html lang=\"%s\"><meta charset=\"utf-8\"><title>%s</title><body>%s</body></html>"
              .formatted(language.code(), HtmlUtils.htmlEscape(oneLine(subject())), html));
    }

    private String subject() {
      return letter.daily()
          ? say("mail.subject-daily", letter.items().size())
          : sentence(letter.items().getFirst());
    }

    private void item(Letter.Item item) {
      LocalDate due = item.due();
      paragraph(due == null ? sentence(item) : sentence(item) + " " + say("mail.due-by", day(due)));
      switch (item.where()) {
        case Where.Passage(var investigation, int article, var statement) ->
            link(DeskNavigation.to(investigation, article, statement));
        case Where.Row(var investigation, int claim) ->
            link(MatrixNavigation.toClaim(investigation, claim));
        case Where.OwnWork() -> link(TaskNavigation.MY_WORK);
        case Where.Link(var secret) -> {
          link(AccountNavigation.linkBy(secret));
          paragraph(say("mail.link-holds"));
        }
        case Where.Anywhere() -> link("");
      }
    }

    private String sentence(Letter.Item item) {
      String title = oneLine(item.investigation());
      String who = item.who().isEmpty() ? say("mail.somebody") : oneLine(item.who());
      return switch (item.occasion()) {
        case CALLED -> say("mail.called", who, title);
        case TASK_GIVEN -> say("mail.task-given", who, title);
        case TASK_REMINDED -> say("mail.task-reminded", who, title);
        case TO_ADJUDICATE -> say("mail.to-adjudicate", title);
        case INVITATION ->
            title.isEmpty() ? say("mail.invited", who) : say("mail.invited-into", who, title);
        case PASSWORD_RESET -> say("mail.password-reset", who);
        case TEST -> say("mail.test-arrives");
        case WEBHOOK_GIVEN_UP -> say("mail.webhook-given-up");
      };
    }

    private void paragraph(String text) {
      plain.add(text);
      html.append("<p>").append(HtmlUtils.htmlEscape(text)).append("</p>");
    }

    private void link(String path) {
      String address = publicUrl + "/" + path;
      plain.add(address);
      String escaped = HtmlUtils.htmlEscape(address);
      html.append("<p><a href=\"%s\">%s</a></p>".formatted(escaped, escaped));
    }

    private String day(LocalDate day) {
      return DateTimeFormatter.ofLocalizedPattern("yMMMd")
          .withLocale(language.locale())
          .format(day);
    }

    private String say(String key, Object... arguments) {
      return Phrases.in(language, key, arguments);
    }
  }
}

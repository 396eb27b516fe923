package io.touchstone.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.notification.Letter;
import io.touchstone.domain.notification.MailId;
import io.touchstone.domain.notification.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextTest {
  private static final String HERE = "https://touchstone.example/desk";
  private static final InvestigationId FLOOD =
      new InvestigationId(UUID.fromString("00000000-0000-0000-0000-00000000000f"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CALLED         | en | Ada calls you by name in “The flood”
          CALLED         | de | Erwähnung von Ada in „The flood“
          TASK_GIVEN     | en | Ada gave you a task in “The flood”
          TASK_GIVEN     | de | Aufgabe von Ada in „The flood“
          TASK_REMINDED  | en | Ada reminds you of a task in “The flood”
          TASK_REMINDED  | de | Erinnerung von Ada an eine Aufgabe in „The flood“
          TO_ADJUDICATE  | en | Reviewers differ about a claim in “The flood”, and you can settle it
          INVITATION     | en | Ada invites you to check facts together in “The flood”
          PASSWORD_RESET | en | Ada made you a link for choosing a new password in Touchstone
          PASSWORD_RESET | de | Link von Ada, mit dem ein neues Passwort für Touchstone gewählt wird
          CALLED         | xx | Ada calls you by name in “The flood”
          """)
  void saysWhoDidWhatWhere(Occasion occasion, String language, String subject) {
    LetterText text =
        LetterText.of(letter(language, item(occasion, "The flood", "Ada", null)), HERE);

    assertThat(text.subject()).isEqualTo(subject);
    assertThat(text.plain()).contains(subject, HERE + "/investigations/" + FLOOD + "/matrix?at=7");
    assertThat(text.html()).contains("href=\"" + HERE + "/investigations/" + FLOOD);
  }

  @Test
  void aDayIsTheLettersOwnWay() {
    LocalDate due = LocalDate.of(2026, 12, 3);
    Letter.Item task = item(Occasion.TASK_GIVEN, "The flood", "Ada", due);

    assertThat(LetterText.of(letter("en", task), HERE).plain())
        .contains("It is wanted by 3 Dec 2026.");
    assertThat(LetterText.of(letter("de", task), HERE).plain())
        .contains("Gewünscht bis 3. Dez. 2026.");
  }

  @Test
  void aDailyLetterSaysHowMuchItHolds() {
    Letter.Item one = item(Occasion.CALLED, "The flood", "Ada", null);
    Letter daily =
        new Letter(
            MailId.next(), new EmailAddress("jo@example.org"), "Jo", "en", true, List.of(one, one));

    assertThat(LetterText.of(daily, HERE).subject()).isEqualTo("Touchstone: 2 things wait for you");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flood\r\nBcc: evil@example.org",
        "Flood\nBcc: evil@example.org",
        "Flood\rBcc: evil@example.org",
        "Flood\u2028Bcc: evil@example.org",
        "Flood\u0000\u0085Bcc: evil@example.org",
      })
  void noNameBeginsALineOfItsOwn(String title) {
    Letter letter = letter("en", item(Occasion.CALLED, title, "Ada\r\nX: y", null));

    LetterText text = LetterText.of(letter, HERE);

    assertThat(text.subject())
        .isEqualTo("Ada X: y calls you by name in “Flood Bcc: evil@example.org”");
    assertThat(text.plain().lines()).noneMatch(it -> it.startsWith("Bcc:") || it.startsWith("X:"));
  }

  @Test
  void markupInNamesStaysText() {
    LetterText text =
        LetterText.of(
            letter("en", item(Occasion.CALLED, "<script>x</script>", "<b>Ada</b>", null)), HERE);

    assertThat(text.html()).doesNotContain("<script>", "<b>").contains("&lt;script&gt;");
  }

  private static Letter letter(String language, Letter.Item item) {
    return new Letter(
        MailId.next(), new EmailAddress("jo@example.org"), "Jo", language, false, List.of(item));
  }

  private static Letter.Item item(
      Occasion occasion,
      String title,
      String who,
      @org.jspecify.annotations.Nullable LocalDate due) {
    return new Letter.Item(occasion, title, who, due, new Letter.Where.Row(FLOOD, 7));
  }
}

package io.touchstone.app.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ViewPackages(packages = "io.touchstone.app.none")
class PhrasesTest extends BrowserlessTest {

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 1, 1 claim",
    "ENGLISH, 2, 2 claims",
    "ENGLISH, 2000, '2,000 claims'",
    "GERMAN, 1, 1 Behauptung",
    "GERMAN, 2000, 2.000 Behauptungen"
  })
  void countsAsTheLanguageDoes(Language language, int claims, String words) {
    assertThat(Phrases.in(language, "investigation.reviewed", 0, claims)).contains(words);
  }

  @Test
  void whatIsANameIsNotGrouped() {
    assertThat(Phrases.in(Language.GERMAN, "trail.claim", 1234, "x")).startsWith("Behauptung 1234");
  }

  @Test
  void aMissingKeyIsTheProgrammersError() {
    assertThatThrownBy(() -> Phrases.phrase("shell.no-such-words"))
        .isInstanceOf(MissingResourceException.class);
    assertThatThrownBy(() -> Phrases.phrase("nodot")).isInstanceOf(MissingResourceException.class);
  }

  @ParameterizedTest
  @CsvSource({"de, Abmelden", "de-AT, Abmelden", "en-US, Sign out", "fr, Sign out"})
  void thePageSpeaksItsLanguage(String locale, String words) {
    UI.getCurrent().setLocale(Locale.forLanguageTag(locale));

    assertThat(Phrases.phrase("shell.sign-out")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'de-AT,en', GERMAN",
    "'en,de', ENGLISH",
    "'fr,de,en', GERMAN",
    "'fr,es', ENGLISH",
  })
  void theBrowsersFirstWishThatCanBeMetCounts(String wishes, Language language) {
    List<Locale> wanted =
        java.util.Arrays.stream(wishes.split(",")).map(Locale::forLanguageTag).toList();

    assertThat(Language.preferred(Collections.enumeration(wanted))).isEqualTo(language);
  }

  @Test
  void daysAreWrittenAsTheLanguageDoes() {
    LocalDate day = LocalDate.of(2026, 12, 3);
    Instant moment = Instant.parse("2026-12-03T09:05:00Z");
    ZoneId utc = ZoneId.of("UTC");

    UI.getCurrent().setLocale(Locale.UK);
    assertThat(Days.day(day)).isEqualTo("3 Dec 2026");
    assertThat(Days.dayOfYear(day)).isEqualTo("3 Dec");
    assertThat(Days.weekday(DayOfWeek.FRIDAY)).isEqualTo("Friday");
    assertThat(Days.dayAndTime(moment, utc)).isEqualTo("3 Dec 2026, 09:05");

    UI.getCurrent().setLocale(Locale.GERMANY);
    assertThat(Days.day(day)).isEqualTo("3. Dez. 2026");
    assertThat(Days.dayOfYear(day)).isEqualTo("3. Dez.");
    assertThat(Days.weekday(DayOfWeek.FRIDAY)).isEqualTo("Freitag");
    assertThat(Days.dayAndTime(moment, utc)).isEqualTo("3. Dez. 2026, 09:05");
  }
}

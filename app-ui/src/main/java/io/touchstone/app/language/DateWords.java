package io.touchstone.app.language;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** What a date picker says by itself. */
public final class DateWords {
  private DateWords() {}

  /** Months, days and buttons; weeks begin on Monday, as everywhere in the newsroom's Europe. */
  public static DatePickerI18n inThePageLanguage() {
    Locale locale = Language.current().locale();
    return new DatePickerI18n()
        .setMonthNames(
            Arrays.stream(Month.values())
                .map(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList())
        .setWeekdays(
            fromSunday().map(it -> it.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList())
        .setWeekdaysShort(
            fromSunday().map(it -> it.getDisplayName(TextStyle.SHORT_STANDALONE, locale)).toList())
        .setToday(phrase("language.today"))
        .setCancel(phrase("shell.cancel"))
        .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue());
  }

  private static java.util.stream.Stream<DayOfWeek> fromSunday() {
    return java.util.stream.IntStream.range(0, DayOfWeek.values().length)
        .mapToObj(DayOfWeek.SUNDAY::plus);
  }
}

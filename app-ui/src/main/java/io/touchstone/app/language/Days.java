package io.touchstone.app.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days as one writes them in the language of the page; hours always count to 24. */
public final class Days {
  private static final DateTimeFormatter HOUR_OF_24 =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Days() {}

  /** "3 Dec 2026", "3. Dez. 2026". */
  public static String day(LocalDate day) {
    return write("yMMMd", day);
  }

  /** "3 Dec", "3. Dez.". */
  public static String dayOfYear(LocalDate day) {
    return write("MMMd", day);
  }

  /** The month that the day is in: "December 2026", "Dezember 2026". */
  public static String month(LocalDate day) {
    return write("yMMMM", day);
  }

  /** "Friday", "Freitag". */
  public static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, Language.current().locale());
  }

  /** "3 Dec 2026, 09:05", "3. Dez. 2026, 09:05". */
  public static String dayAndTime(java.time.Instant instant, ZoneId zone) {
    ZonedDateTime there = instant.atZone(zone);
    return write("yMMMd", there) + ", " + HOUR_OF_24.format(there);
  }

  private static String write(String parts, TemporalAccessor when) {
    return DateTimeFormatter.ofLocalizedPattern(parts)
        .withLocale(Language.current().locale())
        .format(when);
  }
}

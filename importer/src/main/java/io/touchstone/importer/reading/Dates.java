package io.touchstone.importer.reading;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.article.PublicationDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as pages, mails and newspapers write them; the zone is kept, nothing is filled in. */
public final class Dates {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
              + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?(?![\\d])");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})\\d{0,2})?");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[.,]?[\\s-]+(?:of\\s+|de\\s+)?(\\p{L}{3,12})[.,]?[\\s-]+"
              + "(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
  private static final Pattern MAIL_ZONE =
      Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s+([+-]\\d{4}|GMT|UTC|Z)\\b");
  // a day's time on the 24-hour clock, right after the year; a.m. and p.m. are left alone
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d{4},?\\s+(?:at\\s+)?(\\d{1,2}):(\\d{2})(?!\\s*[ap]\\.?m)(?![:\\d])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
  private static final Pattern SLASHED =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?!\\d)");

  private Dates() {}

  /** The first full date in {@code text}, or null. */
  public static @Nullable PublicationDate find(@Nullable String text) {
    if (text == null || text.length() > 2_000) {
      return null;
    }
    PublicationDate iso = iso(text);
    if (iso != null) {
      return iso;
    }
    PublicationDate written = written(text);
    if (written != null) {
      return written;
    }
    Matcher asian = EAST_ASIAN.matcher(text);
    if (asian.find()) {
      return day(number(asian, 1), number(asian, 2), number(asian, 3));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.find()) {
      return day(number(compact, 1), number(compact, 2), number(compact, 3));
    }
    return slashed(text);
  }

  private static @Nullable PublicationDate iso(String text) {
    Matcher m = ISO.matcher(text);
    if (!m.find() || (m.start() > 0 && Character.isDigit(text.charAt(m.start() - 1)))) {
      return null;
    }
    PublicationDate day = day(number(m, 1), number(m, 2), number(m, 3));
    if (day == null || m.group(4) == null) {
      return day;
    }
    return timed(day, m.group(4), m.group(5), m.group(6), m.group(7));
  }

  /** Dates with the month in letters, and a mail header's time and zone if one follows. */
  private static @Nullable PublicationDate written(String text) {
    PublicationDate day = null;
    Matcher dmy = DAY_MONTH_YEAR.matcher(text);
    while (day == null && dmy.find()) {
      day = day(number(dmy, 3), Months.number(dmy.group(2)), number(dmy, 1));
    }
    Matcher mdy = MONTH_DAY_YEAR.matcher(text);
    while (day == null && mdy.find()) {
      day = day(number(mdy, 3), Months.number(mdy.group(1)), number(mdy, 2));
    }
    Matcher zone = MAIL_ZONE.matcher(text);
    if (day != null && zone.find()) {
      return timed(day, zone.group(1), zone.group(2), zone.group(3), zone.group(4));
    }
    Matcher clock = CLOCK.matcher(text);
    return day != null && clock.find()
        ? timed(day, clock.group(1), clock.group(2), null, null)
        : day;
  }

  /** 13/03/2025 only when one of the two can't be a month; else nobody knows which is which. */
  private static @Nullable PublicationDate slashed(String text) {
    Matcher m = SLASHED.matcher(text);
    if (!m.find()) {
      return null;
    }
    int a = number(m, 1);
    int b = number(m, 2);
    if (a > 12 || a == b || m.group().indexOf('.') >= 0) {
      return day(number(m, 3), b, a);
    }
    return b > 12 ? day(number(m, 3), a, b) : null;
  }

  private static @Nullable PublicationDate timed(
      PublicationDate day,
      String hour,
      String minute,
      @Nullable String second,
      @Nullable String zone) {
    StringBuilder iso = new StringBuilder(day.iso()).append('T');
    iso.append(hour.length() == 1 ? "0" : "").append(hour).append(':').append(minute);
    if (second != null) {
      iso.append(':').append(second);
    }
    if (zone != null) {
      iso.append(offset(zone));
    }
    try {
      return new PublicationDate(iso.toString());
    } catch (InvalidInputException e) {
      return day;
    }
  }

  private static String offset(String zone) {
    return switch (zone) {
      case "Z", "UTC", "GMT" -> "Z";
      default ->
          zone.length() == 3
              ? zone + ":00"
              : zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    };
  }

  private static @Nullable PublicationDate day(int year, int month, int day) {
    if (year < EARLIEST || year > LATEST) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return new PublicationDate(
          DateTimeFormatter.ISO_LOCAL_DATE.withLocale(Locale.ROOT).format(date));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}

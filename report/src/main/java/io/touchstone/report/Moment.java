package io.touchstone.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * A point in time, once for machines and once for people; never converted to the zone of the
 * machine that writes the report.
 *
 * @param iso ISO 8601, as exactly as known
 * @param words "14 March 2026, 09:30 (UTC+02:00)"
 */
public record Moment(String iso, String words) {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DAY = form("d MMMM uuuu");
  private static final DateTimeFormatter MINUTE = form("d MMMM uuuu, HH:mm");
  private static final DateTimeFormatter MINUTE_AND_ZONE = form("d MMMM uuuu, HH:mm '(UTC'xxx')'");
  private static final DateTimeFormatter UTC = form("d MMMM uuuu, HH:mm 'UTC'");

  /** To the minute in words, to the second for machines, both in UTC. */
  public static Moment of(Instant instant) {
    OffsetDateTime utc = instant.atOffset(ZoneOffset.UTC);
    return new Moment(DateTimeFormatter.ISO_INSTANT.format(instant), UTC.format(utc));
  }

  /**
   * @param iso a day, a local time or a time with its offset; anything else stays as it is
   */
  public static Moment published(String iso) {
    return new Moment(iso, words(iso));
  }

  /** "14 March 2026", in the zone of {@link #words}. */
  public String day() {
    int comma = words.indexOf(',');
    return comma < 0 ? words : words.substring(0, comma);
  }

  private static String words(String iso) {
    try {
      TemporalAccessor exact =
          ISO.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return switch (exact) {
        case OffsetDateTime time when time.getOffset().equals(ZoneOffset.UTC) -> UTC.format(time);
        case OffsetDateTime time -> MINUTE_AND_ZONE.format(time);
        case LocalDateTime time -> MINUTE.format(time);
        default -> DAY.format(exact);
      };
    } catch (DateTimeException e) {
      return iso;
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}

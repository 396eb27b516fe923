package io.touchstone.report;

import io.touchstone.domain.report.ReportLanguage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
  private static final Map<ReportLanguage, Forms> FORMS =
      new EnumMap<>(
          Map.of(
              ReportLanguage.ENGLISH, Forms.of("d MMMM uuuu", Locale.ENGLISH),
              ReportLanguage.GERMAN, Forms.of("d. MMMM uuuu", Locale.GERMAN)));

  /** How one language writes it. */
  private record Forms(
      DateTimeFormatter day,
      DateTimeFormatter minute,
      DateTimeFormatter minuteAndZone,
      DateTimeFormatter utc) {
    static Forms of(String day, Locale locale) {
      return new Forms(
          DateTimeFormatter.ofPattern(day, locale),
          DateTimeFormatter.ofPattern(day + ", HH:mm", locale),
          DateTimeFormatter.ofPattern(day + ", HH:mm '(UTC'xxx')'", locale),
          DateTimeFormatter.ofPattern(day + ", HH:mm 'UTC'", locale));
    }

    static Forms spoken() {
      return Objects.requireNonNull(FORMS.get(Words.language()));
    }
  }

  /** To the minute in words, to the second for machines, both in UTC. */
  public static Moment of(Instant instant) {
    OffsetDateTime utc = instant.atOffset(ZoneOffset.UTC);
    return new Moment(
        DateTimeFormatter.ISO_INSTANT.format(instant), Forms.spoken().utc().format(utc));
  }

  /**
   * @param iso a day, a local time or a time with its offset; anything else stays as it is
   */
  public static Moment published(String iso) {
    return new Moment(iso, words(iso));
  }

  /** "March 2026". */
  public static String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", Words.language().locale()).format(month);
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
      Forms forms = Forms.spoken();
      return switch (exact) {
        case OffsetDateTime time when time.getOffset().equals(ZoneOffset.UTC) ->
            forms.utc().format(time);
        case OffsetDateTime time -> forms.minuteAndZone().format(time);
        case LocalDateTime time -> forms.minute().format(time);
        default -> forms.day().format(exact);
      };
    } catch (DateTimeException e) {
      return iso;
    }
  }
}

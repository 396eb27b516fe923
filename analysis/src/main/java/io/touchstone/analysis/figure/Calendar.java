package io.touchstone.analysis.figure;

import io.touchstone.domain.claim.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words of a date into a period, seen from the day of publication. What leaves the year
 * open means the nearest one that lies not far ahead, for news looks back.
 */
record Calendar(@Nullable LocalDate published) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12));

  /** First month of a season in the north; winter begins in the December before. */
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  /** A date without a year so many months ahead still is one to come. */
  private static final int MONTHS_AHEAD = 6;

  @Nullable Period day(String month, String day, @Nullable String year) {
    try {
      int monthOfYear = monthOfYear(month);
      int dayOfMonth = Integer.parseInt(day);
      if (year != null) {
        return Period.of(LocalDate.of(Integer.parseInt(year), monthOfYear, dayOfMonth));
      }
      YearMonth nearest = nearest(monthOfYear);
      return nearest == null ? null : Period.of(nearest.atDay(dayOfMonth));
    } catch (DateTimeException e) {
      // "February 30": a slip or no date at all
      return null;
    }
  }

  @Nullable Period month(String month, @Nullable String year) {
    if (year != null) {
      return Period.of(YearMonth.of(Integer.parseInt(year), monthOfYear(month)));
    }
    YearMonth nearest = nearest(monthOfYear(month));
    return nearest == null ? null : Period.of(nearest);
  }

  Period season(String season, String year) {
    int first = SEASONS.getOrDefault(season, 1);
    int opens = Integer.parseInt(year) - (season.equals("winter") ? 1 : 0);
    LocalDate from = LocalDate.of(opens, first, 1);
    return new Period(from, from.plusMonths(3).minusDays(1));
  }

  Period decade(String withoutLastDigit) {
    int first = Integer.parseInt(withoutLastDigit) * 10;
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
  }

  @Nullable Period years(String first, String last) {
    Period from = Period.ofYear(Integer.parseInt(first));
    Period to = Period.ofYear(Integer.parseInt(last));
    return to.to().isBefore(from.from()) ? null : new Period(from.from(), to.to());
  }

  @Nullable Period ago(String count, String unit) {
    Integer number = count.matches("\\d+") ? Integer.valueOf(count) : COUNTS.get(count);
    if (published == null || number == null) {
      return null;
    }
    return switch (unit) {
      case "day" -> Period.of(published.minusDays(number));
      case "week" -> week(published.minusWeeks(number));
      case "month" -> Period.of(YearMonth.from(published).minusMonths(number));
      default -> Period.ofYear(published.getYear() - number);
    };
  }

  @Nullable Period relative(String which, String unit) {
    if (published == null) {
      return null;
    }
    int step =
        switch (which) {
          case "this" -> 0;
          case "next", "coming" -> 1;
          default -> -1;
        };
    return switch (unit) {
      case "week", "weekend" -> week(published.plusWeeks(step));
      case "month" -> Period.of(YearMonth.from(published).plusMonths(step));
      case "year" -> Period.ofYear(published.getYear() + step);
      default -> season(unit, seasonYear(unit, step));
    };
  }

  private String seasonYear(String season, int step) {
    LocalDate seen = published == null ? LocalDate.EPOCH : published;
    boolean begun = seen.getMonthValue() >= SEASONS.getOrDefault(season, 1);
    int year = seen.getYear();
    return String.valueOf(step < 0 && !begun ? year - 1 : step > 0 && begun ? year + 1 : year);
  }

  /** "On Friday" is the last one, the day of publication included. */
  @Nullable Period weekday(@Nullable String which, String weekday) {
    if (published == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT));
    boolean next = which != null && which.equals("next");
    boolean last = which != null && which.equals("last");
    return Period.of(
        published.with(
            next
                ? TemporalAdjusters.next(day)
                : last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day)));
  }

  @Nullable Period near(String word) {
    if (published == null) {
      return null;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "yesterday" -> Period.of(published.minusDays(1));
      case "tomorrow" -> Period.of(published.plusDays(1));
      default -> Period.of(published);
    };
  }

  /** "In the months that followed": from what was named before up to publication. */
  @Nullable Period afterwards(@Nullable Period before) {
    boolean known = published != null && before != null && !published.isBefore(before.to());
    return known && published != null && before != null ? new Period(before.to(), published) : null;
  }

  private @Nullable YearMonth nearest(int monthOfYear) {
    if (published == null) {
      return null;
    }
    YearMonth seen = YearMonth.from(published);
    YearMonth sameYear = YearMonth.of(published.getYear(), monthOfYear);
    return sameYear.isAfter(seen.plusMonths(MONTHS_AHEAD)) ? sameYear.minusYears(1) : sameYear;
  }

  private static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday, monday.plusDays(6));
  }

  private static int monthOfYear(String month) {
    return MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}

package io.touchstone.domain.claim;

import io.touchstone.domain.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/** A day, a month, a year or any other stretch of days, both ends included. */
public record Period(LocalDate from, LocalDate to) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  public Period {
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends when it begins or later.");
    }
  }

  public static Period of(LocalDate day) {
    return new Period(day, day);
  }

  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  public static Period ofYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Whether both can be meant by one date: "April" and "17 April" can. */
  public boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /** How many days it covers, at least 1. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /**
   * Reads what {@link #iso} writes.
   *
   * @throws InvalidInputException for anything else
   */
  public static Period parse(String iso) {
    String[] ends = iso.strip().split("\\s*/\\s*", -1);
    try {
      Period first = named(ends[0]);
      Period last = ends.length == 1 ? first : named(ends[1]);
      if (ends.length <= 2 && !last.to.isBefore(first.from)) {
        return new Period(first.from, last.to);
      }
    } catch (DateTimeException e) {
      // said below, together with a period that ends before it begins
    }
    throw new InvalidInputException(
        "asOf",
        "Enter a day, a month, a year or a period, for example 2026-03-14, 2026-03, 2026 or"
            + " 2026-03-01/2026-03-14.");
  }

  private static Period named(String iso) {
    if (iso.matches("\\d{4}")) {
      return ofYear(Integer.parseInt(iso));
    }
    return iso.matches("\\d{4}-\\d\\d") ? of(YearMonth.parse(iso)) : of(LocalDate.parse(iso));
  }

  /** "2025-04-17", "2025-04", "2025" or "2025-04-01/2025-06-15". */
  public String iso() {
    if (from.equals(to)) {
      return from.toString();
    }
    if (equals(of(YearMonth.from(from)))) {
      return YearMonth.from(from).toString();
    }
    if (equals(ofYear(from.getYear()))) {
      return String.valueOf(from.getYear());
    }
    return from + "/" + to;
  }

  /** "17 April 2025", "April 2025", "2025" or "1 April 2025 to 15 June 2025". */
  public String inWords() {
    if (from.equals(to)) {
      return DAY.format(from);
    }
    if (equals(of(YearMonth.from(from)))) {
      return MONTH.format(from);
    }
    return equals(ofYear(from.getYear())) ? iso() : DAY.format(from) + " to " + DAY.format(to);
  }
}

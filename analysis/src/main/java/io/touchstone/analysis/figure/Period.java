package io.touchstone.analysis.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** A day, a month, a year or any other stretch of days, both ends included. */
public record Period(LocalDate from, LocalDate to) {
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
}

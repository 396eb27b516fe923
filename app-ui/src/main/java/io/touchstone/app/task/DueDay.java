package io.touchstone.app.task;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** When something is due, as one says it. */
final class DueDay {

  private static final int SOON = 6;
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private DueDay() {}

  /** "due today", "due Friday", "due 3 Dec", "2 days overdue". */
  static String inWords(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return days == -1 ? "1 day overdue" : -days + " days overdue";
    }
    if (days == 0) {
      return "due today";
    }
    if (days == 1) {
      return "due tomorrow";
    }
    if (days <= SOON) {
      return "due " + WEEKDAY.format(due);
    }
    return "due " + (due.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(due);
  }
}

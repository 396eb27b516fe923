package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.language.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When something is due, as one says it. */
final class DueDay {

  private static final int SOON = 6;

  private DueDay() {}

  /** "due today", "due Friday", "due 3 Dec", "2 days overdue". */
  static String inWords(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return phrase("task.days-overdue", -days);
    }
    if (days == 0) {
      return phrase("task.due-today");
    }
    if (days == 1) {
      return phrase("task.due-tomorrow");
    }
    if (days <= SOON) {
      return phrase("task.due-on", Days.weekday(due.getDayOfWeek()));
    }
    boolean thisYear = due.getYear() == today.getYear();
    return phrase("task.due-on", thisYear ? Days.dayOfYear(due) : Days.day(due));
  }
}

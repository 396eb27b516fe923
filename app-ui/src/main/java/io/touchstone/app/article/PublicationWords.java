package io.touchstone.app.article;

import io.touchstone.app.language.Days;
import io.touchstone.domain.article.PublicationDate;

/** Dates of publication as people read them: the day in words, the time as the article has it. */
final class PublicationWords {

  private static final int TIME_START = "2026-03-14T".length();
  private static final int TIME_END = "2026-03-14T09:30".length();

  private PublicationWords() {}

  /** "12 Mar 2025" or "12 Mar 2025, 21:35". */
  static String of(PublicationDate date) {
    String day = Days.day(date.day());
    return date.iso().length() >= TIME_END
        ? day + ", " + date.iso().substring(TIME_START, TIME_END)
        : day;
  }
}

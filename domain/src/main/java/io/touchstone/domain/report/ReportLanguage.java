package io.touchstone.domain.report;

import java.util.Locale;

/** The languages in which reports say their own words; quotations stay in theirs. */
public enum ReportLanguage {
  ENGLISH(Locale.ENGLISH),
  GERMAN(Locale.GERMAN);

  private final Locale locale;

  ReportLanguage(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** BCP 47: "en", "de". */
  public String tag() {
    return locale.toLanguageTag();
  }
}

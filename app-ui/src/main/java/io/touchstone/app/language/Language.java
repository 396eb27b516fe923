package io.touchstone.app.language;

import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that the pages speak. The first is what the others fall back to. */
public enum Language {
  ENGLISH("English", Locale.UK),
  GERMAN("Deutsch", Locale.GERMANY);

  private final String ownName;
  private final Locale locale;

  Language(String ownName, Locale locale) {
    this.ownName = ownName;
    this.locale = locale;
  }

  /** As its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** With the country whose way of writing dates and numbers is followed. */
  public Locale locale() {
    return locale;
  }

  /** The two letters of ISO 639-1. */
  public String code() {
    return locale.getLanguage();
  }

  /** The language of the page that is being worked on; English where there is none. */
  public static Language current() {
    UI page = UI.getCurrent();
    return page == null ? ENGLISH : of(page.getLocale()).orElse(ENGLISH);
  }

  static List<Locale> locales() {
    return Arrays.stream(values()).map(Language::locale).toList();
  }

  /** Empty where the pages don't speak it; the country doesn't matter. */
  public static Optional<Language> of(Locale wanted) {
    return ofCode(wanted.getLanguage());
  }

  /** By the two letters; empty where the pages don't speak it. */
  public static Optional<Language> ofCode(@Nullable String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }

  /**
   * The first that a browser prefers of those that there are. Vaadin's own choice would give
   * English to somebody who prefers "de-AT, en".
   */
  static Language preferred(java.util.Enumeration<Locale> wanted) {
    return Collections.list(wanted).stream()
        .map(Language::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(ENGLISH);
  }
}

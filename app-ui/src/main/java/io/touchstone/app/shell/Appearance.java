package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.page.Page;
import java.util.Arrays;
import java.util.Optional;

/**
 * Light or dark. Kept in a cookie, so that a reloaded page has the right colours from its first
 * paint; the browser's own setting rules unless a person chose.
 */
enum Appearance {
  SYSTEM("shell.appearance-system"),
  LIGHT("shell.appearance-light"),
  DARK("shell.appearance-dark");

  static final String COOKIE = "touchstone-appearance";

  private final String key;

  Appearance(String key) {
    this.key = key;
  }

  String label() {
    return phrase(key);
  }

  /** The value of {@code <html data-theme>}; empty where the browser decides. */
  Optional<String> attribute() {
    return this == SYSTEM
        ? Optional.empty()
        : Optional.of(name().toLowerCase(java.util.Locale.ROOT));
  }

  /** What a cookie holds; anything else is the system's choice. */
  static Appearance ofCookie(String value) {
    return Arrays.stream(values())
        .filter(it -> it.attribute().filter(value::equals).isPresent())
        .findFirst()
        .orElse(SYSTEM);
  }

  void apply(Page page) {
    page.executeJs(
        """
        const year = 60 * 60 * 24 * 365;
        if ($0) {
          document.documentElement.dataset.theme = $0;
        } else {
          delete document.documentElement.dataset.theme;
        }
        document.cookie = `$1=${$0 ?? ''}; path=/; max-age=${$0 ? year : 0}; samesite=lax`;
        """
            .replace("$1", COOKIE),
        attribute().orElse(null));
  }
}

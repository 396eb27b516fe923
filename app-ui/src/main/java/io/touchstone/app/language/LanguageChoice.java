package io.touchstone.app.language;

import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose: one of the languages, or none, which leaves it to the browser. Kept in a
 * cookie, so that the page for signing in speaks it, too.
 */
public final class LanguageChoice {
  static final String COOKIE = "touchstone-language";

  private LanguageChoice() {}

  /**
   * Keeps the choice and loads the page anew at the same address.
   *
   * @param chosen null for as the browser prefers
   */
  public static void keep(Page page, @Nullable Language chosen) {
    page.executeJs(
        """
        const year = 60 * 60 * 24 * 365;
        document.cookie = `$1=${$0 ?? ''}; path=/; max-age=${$0 ? year : 0}; samesite=lax`;
        window.location.reload();
        """
            .replace("$1", COOKIE),
        chosen == null ? null : chosen.code());
  }

  /** The chosen language, else what the browser prefers. */
  static Language of(VaadinRequest request) {
    return chosen(request).orElseGet(() -> Language.preferred(request.getLocales()));
  }

  private static Optional<Language> chosen(VaadinRequest request) {
    Cookie @Nullable [] cookies = request.getCookies();
    return Optional.ofNullable(cookies).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .flatMap(cookie -> Language.ofCode(cookie.getValue()));
  }
}

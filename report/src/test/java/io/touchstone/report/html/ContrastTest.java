package io.touchstone.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.report.Badge;
import io.touchstone.report.Dossiers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** WCAG 2.2, 1.4.3: text has a contrast of at least 4.5 to 1, in light and in dark. */
class ContrastTest {
  private static final Pattern THEME = Pattern.compile(":root \\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");

  @Test
  void everyTextCanBeRead() {
    Dossier dossier = Dossiers.empty();
    String page = new String(new HtmlReport().render(dossier), StandardCharsets.UTF_8);
    List<String> tooFaint = new ArrayList<>();
    List<String> themes = THEME.matcher(page).results().map(it -> it.group(1)).limit(2).toList();
    assertThat(themes).hasSize(2);
    for (String theme : themes) {
      Map<String, String> colours = new HashMap<>();
      COLOUR.matcher(theme).results().forEach(it -> colours.put(it.group(1), it.group(2)));
      for (String ground : List.of("page", "panel", "quote")) {
        check(colours, "ink", ground, tooFaint);
      }
      for (String ground : List.of("page", "panel")) {
        check(colours, "soft", ground, tooFaint);
        check(colours, "link", ground, tooFaint);
      }
      check(colours, "ink", "contested-soft", tooFaint);
      for (Badge badge : Badge.values()) {
        check(colours, badge.code(), badge.code() + "-soft", tooFaint);
        check(colours, badge.code(), "panel", tooFaint);
      }
    }
    assertThat(tooFaint).isEmpty();
  }

  private static void check(
      Map<String, String> colours, String text, String ground, List<String> tooFaint) {
    double a = luminance(colours.get(text)) + 0.05;
    double b = luminance(colours.get(ground)) + 0.05;
    double contrast = Math.max(a, b) / Math.min(a, b);
    if (contrast < 4.5) {
      tooFaint.add("%s on %s: %.2f".formatted(text, ground, contrast));
    }
  }

  private static double luminance(String hex) {
    String digits = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
    Matcher parts = Pattern.compile("[0-9a-f]{2}").matcher(digits);
    double[] linear =
        parts
            .results()
            .map(MatchResult::group)
            .mapToDouble(it -> Integer.parseInt(it, 16) / 255.0)
            .map(it -> it <= 0.04045 ? it / 12.92 : Math.pow((it + 0.055) / 1.055, 2.4))
            .toArray();
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }
}

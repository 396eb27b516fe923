package io.touchstone.analysis.origin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The news agency whose copy an article is, by its byline, its dateline ("WASHINGTON (AP) —"), or
 * the line that agencies put at its end ("(Reporting by …; Editing by …)").
 *
 * <p>A mention in the body ("told Reuters") is no credit.
 */
public final class WireCredit {
  private static final int HEAD = 600;
  private static final int TAIL = 400;

  private static final Map<String, Pattern> AGENCIES = new LinkedHashMap<>();

  static {
    agency("AP", "AP|A\\.P\\.|(?:The )?Associated Press");
    agency("UPI", "UPI|United Press International");
    agency("Reuters", "Reuters(?: Health| News Agency)?");
    agency("AFP", "AFP|Agence[- ]France[- ]Presse");
    agency("dpa", "dpa|Deutsche Presse-Agentur");
    agency("PA", "PA Media|Press Association");
    agency("ANSA", "ANSA");
    agency("EFE", "EFE");
    agency("Xinhua", "Xinhua");
    agency("TASS", "(?:ITAR-)?TASS");
    agency("RIA Novosti", "RIA(?: Novosti)?");
    agency("Interfax", "Interfax");
    agency("Kyodo", "Kyodo(?: News)?");
    agency("PTI", "PTI|Press Trust of India");
    agency("ANI", "ANI");
    agency("Bloomberg", "Bloomberg(?: News)?");
  }

  private static final Pattern REUTERS_END =
      Pattern.compile(
          "\\((?:Additional )?Reporting by [^()]{3,300}(?:Editing|Writing) by [^()]{3,120}\\)?");

  private WireCredit() {}

  private static void agency(String name, String forms) {
    AGENCIES.put(name, Pattern.compile("(?:" + forms + ")"));
  }

  /**
   * @param text of the article
   * @param byline as far as known, or null
   */
  public static Optional<String> of(String text, @Nullable String byline) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    for (Map.Entry<String, Pattern> agency : AGENCIES.entrySet()) {
      String forms = agency.getValue().pattern();
      boolean credited =
          (byline != null
                  && Pattern.compile("(?:^|\\b)" + forms + "$").matcher(byline.strip()).find())
              || isDateline(head, forms)
              || isCreditLine(tail, forms);
      if (credited) {
        return Optional.of(agency.getKey());
      }
    }
    return REUTERS_END.matcher(tail).find() ? Optional.of("Reuters") : Optional.empty();
  }

  /** "FLINT, Mich., Oct. 4 (UPI) — ", also at the very start of a line without a place. */
  private static boolean isDateline(String head, String forms) {
    Matcher matcher =
        Pattern.compile("(?:^|\\n)[^\\n(]{0,60}\\(" + forms + "\\)\\s?[-–—:]").matcher(head);
    return matcher.find();
  }

  /** "With additional inputs from …", "Associated Press writer N N contributed", "© 2025 AFP". */
  private static boolean isCreditLine(String tail, String forms) {
    return Pattern.compile(
            "(?i:with (?:additional )?(?:inputs?|reporting|material|files) from )(?:the )?"
                + forms
                + "|(?:^|\\n)\\W{0,3}(?:The )?"
                + forms
                + " (?:writers?|reporters?|journalists?) "
                + "|(?:©|\\(c\\)|Copyright)\\s?(?:\\d{4}\\s?)?(?:The )?"
                + forms
                + "|(?:^|\\n)\\W{0,3}(?i:source: )?"
                + forms
                + "\\W{0,3}$")
        .matcher(tail)
        .find();
  }
}

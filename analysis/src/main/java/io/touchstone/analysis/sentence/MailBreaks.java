package io.touchstone.analysis.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where mails and posts break although nothing ends a sentence: greetings, forwarded headers, rules
 * of dashes, lists of links. Each place is certain.
 */
final class MailBreaks {

  private static final String STAMP = "\\d{2}/\\d{2}/\\d{2,4} \\d{2}:\\d{2}(?::\\d{2})?(?: [AP]M)?";

  private static final List<Pattern> ENDS =
      List.of(
          Pattern.compile("(?<=" + "\\d{2}:\\d{2} [AP]M" + ")\\s+(?=\\S)"),
          Pattern.compile(
              "(?:^|(?<=[.!?] ))(?:Hi|Hello|Dear [\\p{L} ]{1,30}|Regards|(?:Best|Kind|Kindest|Warm)"
                  + " regards|Sincerely|Respectfully|Cheers|Thanks),\\s(?=\\p{Lu})"),
          Pattern.compile("[=_*~-]{8,}\\s(?=\\S)"),
          Pattern.compile(
              "(?:^|(?<=[.!?] ))(?:E-?mail|From|To|Cc):\\s[^@]{1,60}@[\\w.-]{1,60}>?\\s(?=\\S)"),
          Pattern.compile("https?://\\S{1,300}\\s(?=https?://)"),
          Pattern.compile(
              "[\\p{L}.!?]\\s?(?:[:;]-?[()DPp])(?![\\p{L}\\p{Nd}])[.!]?\\s{1,3}(?=\\S)"));

  /** The header of a forwarded mail begins with its sender; the stamp stands alone. */
  private static final Pattern BEFORE_STAMP =
      Pattern.compile("(?<=[\\p{L}>@] )(?<! on )(?<! at )" + STAMP);

  private MailBreaks() {}

  static List<Integer> in(String text) {
    List<Integer> places = new ArrayList<>();
    for (Pattern pattern : ENDS) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        places.add(matcher.end());
      }
    }
    Matcher stamps = BEFORE_STAMP.matcher(text);
    while (stamps.find()) {
      places.add(stamps.start());
    }
    return places;
  }
}

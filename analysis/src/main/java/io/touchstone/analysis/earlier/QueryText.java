package io.touchstone.analysis.earlier;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement or a post says, apart from links and from who posted it when.
 *
 * @param words without links; hashtags and handles taken apart ("#PortElse" is "Port Else")
 * @param author who posted it and when ("Piet Ortiz (@portiz) March 14, 2026"), empty when unknown
 */
public record QueryText(String words, String author) {
  private static final Pattern LINK =
      Pattern.compile("(?:https?://|pic\\.twitter\\.com/|www\\.)\\S{1,300}");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[—–-]\\s?([^—–]{1,80}\\(@\\w{1,30}\\)\\s*(?:\\p{L}+ \\d{1,2}, \\d{4})?)\\s*$");
  private static final Pattern TAG = Pattern.compile("[#@](\\w{1,60})");
  private static final Pattern HUMP =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|_");

  public static QueryText of(String text) {
    String rest = LINK.matcher(text).replaceAll(" ");
    Matcher signature = SIGNATURE.matcher(rest);
    String author = "";
    if (signature.find()) {
      author = signature.group(1);
      rest = rest.substring(0, signature.start());
    }
    return new QueryText(apart(rest), apart(author));
  }

  private static String apart(String text) {
    return TAG.matcher(text)
        .replaceAll(
            tag -> Matcher.quoteReplacement(" " + HUMP.matcher(tag.group(1)).replaceAll(" ")))
        .replaceAll("\\s+", " ")
        .strip();
  }
}

package io.touchstone.importer.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown within a line, as converters leave it behind in plain text. */
final class Markup {
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\]]{0,300}]\\([^)\\s]{0,2000}(?:\\s+\"[^\"]{0,300}\")?\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[]{1,500})]\\((?:#|[^)\\s]{0,2000})(?:\\s+\"[^\"]{0,300}\")?\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.{1,400}?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])([*_])(?=[^\\s*_])(.{1,400}?)(?<=[^\\s*_])\\1(?![\\p{L}\\p{N}*_])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!>])");

  private Markup() {}

  static String strip(String line) {
    String text = line;
    // most lines hold none of it, and looking for a character costs next to nothing
    if (text.indexOf('[') >= 0) {
      text = IMAGE.matcher(text).replaceAll("");
      text = LINK.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
      text = STRONG.matcher(text).replaceAll("$2");
      text = EMPHASIS.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(2)));
    }
    return text.indexOf('\\') >= 0 ? ESCAPE.matcher(text).replaceAll("$1").strip() : text.strip();
  }
}

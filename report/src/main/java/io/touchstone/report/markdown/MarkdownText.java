package io.touchstone.report.markdown;

import io.touchstone.report.ReadableText;
import io.touchstone.report.Words;
import java.util.regex.Pattern;

/** Text that Markdown leaves as it is. */
final class MarkdownText {
  /** Every sign that begins something inside a line, in CommonMark or in what GitHub adds. */
  private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>&|~$!#@]|:(?=//)");

  private static final Pattern BULLET = Pattern.compile("^(\\s*)([-+=])");
  private static final Pattern NUMBER = Pattern.compile("^(\\s*\\d{1,9})([.)])");

  /** GitHub makes a link of every "www." that it finds. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(www)\\.");

  private static final Pattern UNSAFE_IN_ADDRESS = Pattern.compile("[<>\\s\\\\]");

  private MarkdownText() {}

  static String escaped(String text) {
    String signs = SIGN.matcher(ReadableText.of(text)).replaceAll("\\\\$0");
    return ADDRESS.matcher(signs).replaceAll("$1\\\\.").replace("\r", "");
  }

  /** Isolated, so that its direction stays its own. */
  static String foreign(String text) {
    return Words.isolated(escaped(text));
  }

  /** A line must not begin a list or a heading. */
  static String harmlessAtTheStart(String line) {
    String noBullet = BULLET.matcher(line).replaceFirst("$1\\\\$2");
    return NUMBER.matcher(noBullet).replaceFirst("$1\\\\$2");
  }

  /** For the angle brackets of a link. */
  static String address(String url) {
    return UNSAFE_IN_ADDRESS.matcher(url).replaceAll("");
  }
}

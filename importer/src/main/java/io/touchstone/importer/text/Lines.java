package io.touchstone.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text's paragraphs: by empty lines, by lines, or by lines that were wrapped at a width. */
final class Lines {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  private static final Pattern ITEM = Pattern.compile("(?:[-*•·>#]|\\d{1,3}[.)])\\s.*");

  private Lines() {}

  /** One string a paragraph. */
  static List<String> paragraphs(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    boolean mayWrap = width >= NARROWEST && width <= WIDEST;
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String before = "";
    for (String line : lines) {
      boolean joins = mayWrap && !before.isEmpty() && wrapped(before, line, width);
      if (!joins) {
        flush(open, paragraphs);
      }
      if (!open.isEmpty()) {
        open.append(' ');
      }
      open.append(line);
      before = line;
    }
    flush(open, paragraphs);
    return paragraphs;
  }

  /** A line was wrapped when the next line's first word would not have fitted on it any more. */
  private static boolean wrapped(String line, String next, int width) {
    if (next.isEmpty() || ITEM.matcher(next).matches()) {
      return false;
    }
    int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    // writers' tools break at slightly different widths, so a few characters are forgiven
    return line.length() + 1 + firstWord > width - 3;
  }

  private static void flush(StringBuilder open, List<String> paragraphs) {
    if (!open.toString().isBlank()) {
      paragraphs.add(open.toString());
    }
    open.setLength(0);
  }
}

package io.touchstone.report;

import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextAnchor;

/** The words around a quotation: whole words only, and none of another paragraph. */
public final class Surrounding {
  private Surrounding() {}

  public static String before(TextAnchor at) {
    String paragraph = at.prefix().substring(at.prefix().lastIndexOf('\n') + 1);
    boolean cut = paragraph.length() == at.prefix().length() && isFull(at.prefix());
    int space = paragraph.indexOf(' ');
    if (!cut) {
      return paragraph.stripLeading();
    }
    return space < 0 ? "" : "…" + paragraph.substring(space);
  }

  public static String after(TextAnchor at) {
    int end = at.suffix().indexOf('\n');
    String paragraph = end < 0 ? at.suffix() : at.suffix().substring(0, end);
    boolean cut = end < 0 && isFull(at.suffix());
    if (!cut) {
      return paragraph.stripTrailing();
    }
    int space = paragraph.lastIndexOf(' ');
    return space < 0 ? "" : paragraph.substring(0, space + 1) + "…";
  }

  /** A full one was cut off wherever its length ended, mostly inside a word. */
  private static boolean isFull(String context) {
    return CodePoints.length(context) >= TextAnchor.CONTEXT;
  }
}

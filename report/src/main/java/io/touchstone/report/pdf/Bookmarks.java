package io.touchstone.report.pdf;

import io.touchstone.report.outline.Block.Heading;
import io.touchstone.report.outline.Run;
import java.util.stream.Collectors;

/** The list of contents beside the page: sections, and the claims below theirs. */
final class Bookmarks {
  private static final int LONGEST = 80;

  private final StringBuilder markup = new StringBuilder("<bookmarks>");
  private boolean section;

  void add(Heading heading) {
    if (heading.level() == 2) {
      closeSection();
      section = true;
    }
    markup
        .append("<bookmark name=\"")
        .append(PdfText.escaped(shortened(text(heading))))
        .append("\" href=\"#")
        .append(heading.anchor())
        .append(heading.level() == 2 ? "\">" : "\"/>");
  }

  String markup() {
    closeSection();
    return markup.append("</bookmarks>").toString();
  }

  private void closeSection() {
    if (section) {
      markup.append("</bookmark>");
      section = false;
    }
  }

  private static String text(Heading heading) {
    return heading.runs().stream()
        .map(
            run ->
                switch (run) {
                  case Run.Plain(String text) -> text;
                  case Run.Soft(String text) -> text;
                  case Run.Strong(String text) -> text;
                  case Run.Foreign(String text) -> text;
                  case Run.Quoted(String text) -> text;
                  case Run.Chip(var _, String label) -> label;
                  case Run.Link(String text, String _) -> text;
                  case Run.Reference(String text, String _) -> text;
                  case Run.Code(String text) -> text;
                  case Run.Source _ -> "";
                })
        .collect(Collectors.joining());
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
  }
}

package io.touchstone.importer.tika;

import io.touchstone.importer.reading.Spaces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects paragraphs from a parser's XHTML, and stops when there is too much. */
final class BlockHandler extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "blockquote",
          "div",
          "tr",
          "pre",
          "dd",
          "dt");
  private static final Set<String> SILENT = Set.of("head", "script", "style", "title");

  /** Signals that the text is longer than the limit. */
  static final class TooMuchTextException extends SAXException {
    private static final long serialVersionUID = 1L;

    TooMuchTextException() {
      super("too much text");
    }
  }

  private record Open(String element, String style) {}

  private final int limit;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int total;
  private int page;
  private int silent;

  BlockHandler(int limit) {
    this.limit = limit;
  }

  /** Whether it stopped because of the limit; parsers wrap or swallow what it threw. */
  boolean overflowed() {
    return total > limit;
  }

  List<RawBlock> blocks() {
    flush();
    return List.copyOf(blocks);
  }

  @Override
  public void startElement(
      @Nullable String uri, String localName, @Nullable String qName, Attributes attributes) {
    String name = localName.toLowerCase(Locale.ROOT);
    if (SILENT.contains(name)) {
      silent++;
    }
    if (BLOCKS.contains(name)) {
      flush();
      String style = attributes.getValue("class");
      String clean = style == null ? "" : style.toLowerCase(Locale.ROOT);
      if (clean.equals("page") || clean.equals("slide")) {
        page++;
      }
      open.push(new Open(name, clean));
    } else if (name.equals("td") || name.equals("th")) {
      if (!Spaces.isBlank(text)) {
        text.append(" | ");
      }
    } else if (name.equals("br")) {
      text.append('\n');
    }
  }

  @Override
  public void endElement(@Nullable String uri, String localName, @Nullable String qName) {
    String name = localName.toLowerCase(Locale.ROOT);
    if (SILENT.contains(name)) {
      silent--;
    }
    if (BLOCKS.contains(name)) {
      flush();
      if (!open.isEmpty()) {
        open.pop();
      }
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (silent > 0) {
      return;
    }
    total += length;
    if (total > limit) {
      throw new TooMuchTextException();
    }
    text.append(ch, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) {
    text.append(silent > 0 ? "" : new String(ch, start, length));
  }

  private void flush() {
    if (!Spaces.isBlank(text)) {
      Open telling = new Open("p", "");
      for (Open element : open) {
        if (!element.element().equals("div")) {
          telling = element;
          break;
        }
      }
      blocks.add(new RawBlock(telling.element(), telling.style(), text.toString(), page));
    }
    text.setLength(0);
  }
}

package io.touchstone.importer.tika;

/**
 * A paragraph as a parser gave it.
 *
 * @param element name of its XHTML element
 * @param style its class attribute in lower case, empty when it has none
 * @param text with the line breaks it came with
 * @param page counted from 1; 0 where the format knows no pages
 */
record RawBlock(String element, String style, String text, int page) {
  boolean isHeading() {
    return element.length() == 2
        && element.charAt(0) == 'h'
        && Character.isDigit(element.charAt(1));
  }

  boolean hasStyle(String word) {
    return style.contains(word);
  }
}

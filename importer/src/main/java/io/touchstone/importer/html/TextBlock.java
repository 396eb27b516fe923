package io.touchstone.importer.html;

import io.touchstone.domain.article.BlockKind;
import org.jsoup.nodes.Element;

/**
 * A run of text that a reader sees as one paragraph.
 *
 * @param owner the innermost block element around it
 * @param linked how many of its characters are in links
 */
record TextBlock(BlockKind kind, String text, Element owner, int linked) {
  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
  }

  /** Whether it ends as sentences do. */
  boolean endsAsSentence() {
    int last = text.codePointBefore(text.length());
    return ".!?…:。！？\"”’»)；".indexOf(last) >= 0;
  }
}

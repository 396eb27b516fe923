package io.touchstone.persistence.search;

import io.touchstone.domain.search.Excerpt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Lays what Lucene's highlighter marked, sentence by sentence, over a text. */
final class Highlighting {
  /** From Unicode's private use area, which no news text needs. */
  static final String OPEN = "\uE000";

  static final String CLOSE = "\uE001";

  private Highlighting() {}

  /**
   * @param marked sentences of the text; those that aren't in it any more mark nothing
   */
  static Excerpt over(String text, List<String> marked) {
    BitSet found = new BitSet();
    for (String sentence : marked) {
      int at = text.indexOf(bare(sentence));
      if (at >= 0) {
        mark(sentence, at, found);
      }
    }
    List<Excerpt.Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      boolean hit = found.get(at);
      int end = hit ? found.nextClearBit(at) : found.nextSetBit(at);
      int to = end < 0 ? text.length() : Math.min(end, text.length());
      pieces.add(new Excerpt.Piece(text.substring(at, to), hit));
      at = to;
    }
    return new Excerpt(pieces);
  }

  static String bare(String marked) {
    return marked.replace(OPEN, "").replace(CLOSE, "");
  }

  private static void mark(String sentence, int from, BitSet found) {
    boolean open = false;
    int at = from;
    for (int i = 0; i < sentence.length(); i++) {
      char letter = sentence.charAt(i);
      if (letter == OPEN.charAt(0)) {
        open = true;
      } else if (letter == CLOSE.charAt(0)) {
        open = false;
      } else {
        if (open) {
          found.set(at);
        }
        at++;
      }
    }
  }
}

package io.touchstone.analysis.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.touchstone.analysis.token.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Splits a paragraph of news text into sentences.
 *
 * <p>ICU's sentence boundaries (Unicode Annex 29) are the candidates for every script, together
 * with those places that it overlooks in news: items of a list, questions that go on in lower case,
 * a full stop with the space after it lost. {@link BreakRules} then rejects the ones that lie
 * inside a sentence.
 */
public final class SentenceSplitter {
  /** Longer "sentences" are tables, code or noise; cut so that no later step meets a huge one. */
  static final int LONGEST = 4_000;

  private static final BreakIterator PROTOTYPE = BreakIterator.getSentenceInstance(ULocale.ENGLISH);

  /**
   * Sentences of {@code paragraph} in order, without the white space around them.
   *
   * @return UTF-16 ranges of {@code paragraph}; none when it is blank
   */
  public List<Range> split(String paragraph) {
    String text = paragraph.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    BreakRules rules = new BreakRules(text, paragraph);
    List<Range> sentences = new ArrayList<>();
    int start = 0;
    for (int candidate : candidates(text, paragraph)) {
      if (candidate == text.length() || rules.breaks(start, candidate)) {
        add(sentences, text, start, candidate);
        start = candidate;
      }
    }
    return sentences;
  }

  private static Iterable<Integer> candidates(String text, String paragraph) {
    TreeSet<Integer> places = new TreeSet<>(ListMarkers.starts(text));
    BreakIterator icu = PROTOTYPE.clone();
    icu.setText(text);
    icu.first();
    for (int at = icu.next(); at != BreakIterator.DONE; at = icu.next()) {
      places.add(at);
    }
    places.addAll(OverlookedBreaks.in(text, paragraph));
    places.addAll(MailBreaks.in(text));
    places.add(text.length());
    places.remove(0);
    return places;
  }

  private static void add(List<Range> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    while (end - start > LONGEST) {
      int cut = cutBefore(text, start + LONGEST);
      sentences.add(new Range(start, cut));
      start = cut;
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
    }
    if (start < end) {
      sentences.add(new Range(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** The last white space within reach, else the last place that splits no grapheme. */
  private static int cutBefore(String text, int limit) {
    for (int i = limit; i > limit - LONGEST / 4; i--) {
      if (isBlank(text.charAt(i))) {
        return i;
      }
    }
    int from = limit - LONGEST / 4;
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ENGLISH);
    graphemes.setText(text.substring(from, Math.min(text.length(), limit + 64)));
    int cut = graphemes.preceding(limit - from + 1);
    return cut <= 0 ? limit : from + cut;
  }
}

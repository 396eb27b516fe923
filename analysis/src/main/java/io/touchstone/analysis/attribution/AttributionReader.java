package io.touchstone.analysis.attribution;

import io.touchstone.analysis.quotation.QuotedSpan;
import io.touchstone.analysis.quotation.QuotedSpans;
import io.touchstone.analysis.token.Range;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import io.touchstone.domain.statement.Attribution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads, paragraph by paragraph, who says what in one article.
 *
 * <p>A sentence with a cue of its own is attributed by it. A sentence inside a quotation without
 * one goes to the speaker of the same quotation, of the paragraph, or of the paragraph before.
 * Everything else is the outlet's own.
 */
public final class AttributionReader {
  private final String text;
  private final List<Token> tokens;
  private final SourceReader sources;
  private @Nullable Attribution lastSpeaker;
  private int at;

  /**
   * @param text the whole article, from which people's full names are taken
   */
  public AttributionReader(String text) {
    this.text = text;
    this.tokens = Tokens.of(text);
    this.sources = new SourceReader(tokens, People.in(tokens));
  }

  /**
   * Who says each sentence of the next paragraph; paragraphs are asked for in the order of the
   * text.
   */
  public List<AttributedSentence> read(Range paragraph, List<Range> sentences) {
    List<QuotedSpan> quotations = QuotedSpans.in(text, paragraph.start(), paragraph.end());
    CueFinder finder = new CueFinder(tokens, i -> isQuoted(quotations, tokens.get(i).start()));
    List<AttributedSentence> read = new ArrayList<>();
    Attribution before = lastSpeaker;
    for (Range sentence : sentences) {
      read.add(ofSentence(finder, sentence));
    }
    fillQuotations(quotations, sentences, read, before);
    return read;
  }

  private AttributedSentence ofSentence(CueFinder finder, Range sentence) {
    int from = tokenAt(sentence.start());
    int to = tokenAt(sentence.end());
    for (Cue cue : finder.in(from, to)) {
      Attribution source = sources.read(cue.sourceFrom(), cue.sourceTo(), lastSpeaker);
      if (!(source instanceof Attribution.Anonymous)) {
        lastSpeaker = source;
      }
      return new AttributedSentence(
          source, new Range(tokens.get(cue.first()).start(), tokens.get(cue.last() - 1).end()));
    }
    return AttributedSentence.NOBODY;
  }

  /** Gives sentences that are speech but name no speaker to the nearest speaker. */
  private void fillQuotations(
      List<QuotedSpan> quotations,
      List<Range> sentences,
      List<AttributedSentence> read,
      @Nullable Attribution before) {
    for (int i = 0; i < sentences.size(); i++) {
      if (read.get(i).cue() == null && isSpeech(quotations, sentences.get(i))) {
        read.set(i, AttributedSentence.without(nearest(read, i, before)));
      }
    }
  }

  private static @Nullable Attribution nearest(
      List<AttributedSentence> read, int index, @Nullable Attribution before) {
    for (int i = index - 1; i >= 0; i--) {
      if (!(read.get(i).attribution() instanceof Attribution.Unattributed)) {
        return read.get(i).attribution();
      }
    }
    for (int i = index + 1; i < read.size(); i++) {
      if (read.get(i).cue() != null) {
        return read.get(i).attribution();
      }
    }
    return before;
  }

  /** Whether quotation marks cover most of the sentence. */
  private static boolean isSpeech(List<QuotedSpan> quotations, Range sentence) {
    int covered = 0;
    for (QuotedSpan quotation : quotations) {
      if (quotation.start() >= sentence.end()) {
        break;
      }
      int from = Math.max(quotation.start(), sentence.start());
      int to = Math.min(quotation.end(), sentence.end());
      covered += Math.max(0, to - from);
    }
    return covered * 2 > sentence.end() - sentence.start();
  }

  private static boolean isQuoted(List<QuotedSpan> quotations, int index) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      QuotedSpan span = quotations.get(middle);
      if (span.holds(index)) {
        return true;
      }
      if (span.start() > index) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }

  /** Index of the first token at or after {@code index}; asked for in ascending order. */
  private int tokenAt(int index) {
    if (at > 0 && (at >= tokens.size() || tokens.get(at - 1).start() >= index)) {
      at = 0;
    }
    while (at < tokens.size() && tokens.get(at).start() < index) {
      at++;
    }
    return at;
  }
}

package io.touchstone.analysis.attribution;

import io.touchstone.analysis.part.SentencePart;
import io.touchstone.analysis.part.SentencePart.Link;
import io.touchstone.analysis.quotation.QuotedSpan;
import io.touchstone.analysis.quotation.QuotedSpans;
import io.touchstone.analysis.token.Ordered;
import io.touchstone.analysis.token.Range;
import io.touchstone.analysis.token.Token;
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
  private final TokenIndex index;
  private final SourceReader sources;
  private final QuotationReader quotationReader;
  private @Nullable Attribution lastSpeaker;

  /**
   * @param text the whole article, from which people's full names are taken
   */
  public AttributionReader(String text) {
    this.text = text;
    this.index = new TokenIndex(text);
    this.sources = new SourceReader(index.tokens(), People.in(index.tokens()));
    this.quotationReader = new QuotationReader(text, index, sources);
  }

  /**
   * Who says each sentence of the next paragraph; paragraphs are asked for in the order of the
   * text.
   */
  public ReadParagraph read(Range paragraph, List<Range> sentences) {
    return readParts(
        paragraph,
        sentences.stream().map(it -> List.of(new SentencePart(it, Link.FIRST))).toList());
  }

  /** The same for sentences taken apart; one answer for each part, in the order of the text. */
  public ReadParagraph readParts(Range paragraph, List<List<SentencePart>> sentencesInParts) {
    List<QuotedSpan> quotations = QuotedSpans.in(text, paragraph.start(), paragraph.end());
    List<Token> tokens = index.tokens();
    CueFinder finder = new CueFinder(tokens, i -> isQuoted(quotations, tokens.get(i).start()));
    List<Range> sentences = new ArrayList<>();
    List<Range> all = new ArrayList<>();
    List<AttributedSentence> read = new ArrayList<>();
    List<Cue> cues = new ArrayList<>();
    Attribution before = lastSpeaker;
    for (List<SentencePart> parts : sentencesInParts) {
      Range sentence = new Range(parts.getFirst().range().start(), parts.getLast().range().end());
      List<Cue> found = finder.in(index.at(sentence.start()), index.at(sentence.end()));
      sentences.add(sentence);
      parts.forEach(it -> all.add(it.range()));
      read.addAll(ofParts(parts, found));
      cues.addAll(found);
    }
    fillQuotations(quotations, all, read, before);
    return new ReadParagraph(read, quotationReader.read(quotations, sentences, cues));
  }

  /**
   * Each part by its own cue; else by the one before it ("said that …, | and …") unless it is added
   * on the side, or by the one that ends the sentence ("…, | and …, Novak said").
   */
  private List<AttributedSentence> ofParts(List<SentencePart> parts, List<Cue> cues) {
    List<AttributedSentence> read = new ArrayList<>();
    AttributedSentence governing = AttributedSentence.NOBODY;
    for (SentencePart part : parts) {
      Cue own = cues.stream().filter(it -> holds(part, it)).findFirst().orElse(null);
      if (own != null) {
        governing = attributed(own);
        read.add(governing);
      } else {
        read.add(part.link().sharesSource() ? governing : AttributedSentence.NOBODY);
      }
    }
    boolean closing = !cues.isEmpty() && closes(parts.getLast().range(), cues.getLast());
    for (int i = parts.size() - 2; closing && i >= 0; i--) {
      if (read.get(i).cue() != null || !parts.get(i + 1).link().sharesSource()) {
        break;
      }
      read.set(i, read.getLast());
    }
    return read;
  }

  private boolean holds(SentencePart part, Cue cue) {
    int place = index.range(cue.from(), cue.to()).start();
    boolean inside = part.range().start() <= place && place < part.range().end();
    // "…, suggesting that": the subject is all that was said before, not somebody
    boolean aside = part.link() == Link.JUDGEMENT && place == part.range().start();
    return inside && !aside;
  }

  /** Whether nothing but punctuation follows the cue. */
  private boolean closes(Range part, Cue cue) {
    int end = index.range(cue.first(), cue.last()).end();
    return text.substring(Math.min(end, part.end()), part.end())
        .codePoints()
        .noneMatch(Character::isLetterOrDigit);
  }

  private AttributedSentence attributed(Cue cue) {
    Attribution source = sources.read(cue.sourceFrom(), cue.sourceTo(), lastSpeaker);
    if (!(source instanceof Attribution.Anonymous)) {
      lastSpeaker = source;
    }
    return new AttributedSentence(source, index.range(cue.first(), cue.last()));
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
    int first = Ordered.firstFrom(quotations, QuotedSpan::end, sentence.start());
    for (QuotedSpan quotation : quotations.subList(first, quotations.size())) {
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
    int first = Ordered.firstFrom(quotations, QuotedSpan::end, index + 1);
    return first < quotations.size() && quotations.get(first).holds(index);
  }
}

package io.touchstone.analysis.attribution;

import io.touchstone.analysis.quotation.QuotedSpan;
import io.touchstone.analysis.token.Ordered;
import io.touchstone.analysis.token.Range;
import io.touchstone.domain.statement.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of each quotation of one article, paragraph by paragraph: named right after it
 * ("…,” Novak said), right before it (Novak said: “…), elsewhere in its sentence, by the quotation
 * before it in the paragraph, or by the paragraph before.
 */
final class QuotationReader {
  /** Cues further away than this belong to other quotations. */
  private static final int NEIGHBOURS = 6;

  private static final Pattern SIGNATURE =
      Pattern.compile("\\s?[―—–-]\\s?((?:\\p{Lu}[\\p{L}.’'-]*\\s?){1,5}),?\\.?\\s*(?:\\n|$)");

  private final String text;
  private final TokenIndex index;
  private final SourceReader sources;
  private @Nullable Spoken last;

  /** Somebody who spoke: where the article names them, and who that is. */
  record Spoken(Range mention, Attribution who) {}

  QuotationReader(String text, TokenIndex index, SourceReader sources) {
    this.text = text;
    this.index = index;
    this.sources = sources;
  }

  /**
   * @param sentences of the paragraph
   * @param cues of the paragraph, in order
   */
  List<SpokenQuotation> read(List<QuotedSpan> spans, List<Range> sentences, List<Cue> cues) {
    List<SpokenQuotation> found = new ArrayList<>();
    Spoken inParagraph = null;
    for (QuotedSpan span : spans) {
      boolean speech = isSpeech(span, sentences);
      Spoken spoken = adjacent(span, cues);
      boolean partial = spoken == null && !speech;
      if (spoken == null) {
        spoken = signed(span);
      }
      if (spoken == null) {
        spoken = near(span, sentences, cues);
      }
      if (spoken == null && speech) {
        spoken = inParagraph != null ? inParagraph : last;
      }
      if (spoken == null) {
        spoken = subject(span, sentences);
      }
      found.add(
          new SpokenQuotation(
              new Range(span.start(), span.end()),
              spoken == null ? null : spoken.mention(),
              spoken == null ? new Attribution.Unattributed() : spoken.who(),
              partial));
      inParagraph = spoken == null ? inParagraph : spoken;
    }
    remember(cues, inParagraph);
    return found;
  }

  private void remember(List<Cue> cues, @Nullable Spoken inParagraph) {
    if (inParagraph != null) {
      last = inParagraph;
    } else if (!cues.isEmpty()) {
      last = spoken(cues.getLast());
    }
  }

  /** Named right before or right after the marks. */
  private @Nullable Spoken adjacent(QuotedSpan span, List<Cue> cues) {
    Cue after = null;
    Cue before = null;
    for (Cue cue : around(span, cues)) {
      Range place = index.range(cue.first(), cue.last());
      if (place.start() >= span.end() && after == null && isGap(span.end(), place.start())) {
        after = cue;
      } else if (place.end() <= span.start() && isGap(place.end(), span.start())) {
        before = cue;
      }
    }
    Cue chosen = after != null && (before == null || leadsOn(span)) ? after : before;
    return chosen == null ? null : spoken(chosen);
  }

  private List<Cue> around(QuotedSpan span, List<Cue> cues) {
    int first =
        Ordered.firstFrom(cues, it -> index.range(it.from(), it.to()).start(), span.start());
    return cues.subList(Math.max(0, first - NEIGHBOURS), Math.min(cues.size(), first + NEIGHBOURS));
  }

  /** Named elsewhere in the same sentence, rather before than after. */
  private @Nullable Spoken near(QuotedSpan span, List<Range> sentences, List<Cue> cues) {
    Cue near = null;
    for (Cue cue : around(span, cues)) {
      Range place = index.range(cue.first(), cue.last());
      if (near == null || place.end() <= span.start()) {
        near = shareSentence(place, span, sentences) ? cue : near;
      }
    }
    return near == null ? null : spoken(near);
  }

  /** "…” — Ilse Novak" at the end of a line. */
  private @Nullable Spoken signed(QuotedSpan span) {
    Matcher matcher =
        SIGNATURE.matcher(text).region(span.end(), Math.min(text.length(), span.end() + 80));
    if (!matcher.lookingAt()) {
      return null;
    }
    int from = index.at(matcher.start(1));
    int to = index.at(matcher.end(1));
    return from >= to ? null : new Spoken(index.range(from, to), sources.read(from, to, null));
  }

  /** The first name or pronoun of the sentence in which the quoted words stand. */
  private @Nullable Spoken subject(QuotedSpan span, List<Range> sentences) {
    Range sentence = holding(span.start(), sentences);
    if (sentence == null || sentence.start() == span.start()) {
      return null;
    }
    Range subject = sources.subject(index.at(sentence.start()), index.at(span.start()));
    if (subject == null) {
      return null;
    }
    Attribution before = last == null ? null : last.who();
    return new Spoken(
        index.range(subject.start(), subject.end()),
        sources.read(subject.start(), subject.end(), before));
  }

  private Spoken spoken(Cue cue) {
    return new Spoken(
        index.range(cue.sourceFrom(), cue.sourceTo()),
        sources.read(cue.sourceFrom(), cue.sourceTo(), last == null ? null : last.who()));
  }

  /** Whether only marks, spaces and little words lie between two places. */
  private boolean isGap(int from, int to) {
    if (to - from > 24) {
      return false;
    }
    String between = text.substring(from, to).replaceAll("[\\s,:;.—–-]", "");
    return between.isEmpty() || between.equals("that") || between.equals("and");
  }

  /** A quotation that ends with a comma, a question or a dash leaves its speaker to come. */
  private boolean leadsOn(QuotedSpan span) {
    int at = span.end() - 1;
    while (at > span.start() && !isEnd(text.charAt(at))) {
      at--;
    }
    char c = text.charAt(at);
    return span.end() - at <= 3 && c != '.';
  }

  private static boolean isEnd(char c) {
    return c == ',' || c == '.' || c == '?' || c == '!' || c == '—' || c == '…';
  }

  private static boolean shareSentence(Range place, QuotedSpan span, List<Range> sentences) {
    Range sentence = holding(place.start(), sentences);
    return sentence != null && sentence.start() < span.end() && span.start() < sentence.end();
  }

  private static @Nullable Range holding(int place, List<Range> sentences) {
    int after = Ordered.firstFrom(sentences, Range::start, place + 1);
    return after > 0 && place < sentences.get(after - 1).end() ? sentences.get(after - 1) : null;
  }

  /** Whether the quotation makes up a whole sentence or more, rather than a few words in one. */
  private static boolean isSpeech(QuotedSpan span, List<Range> sentences) {
    int first = Ordered.firstFrom(sentences, Range::start, span.start());
    return first < sentences.size() && sentences.get(first).start() < span.end();
  }
}

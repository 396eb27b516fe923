package io.touchstone.analysis.reading;

import io.touchstone.analysis.part.SentencePart;
import io.touchstone.analysis.part.SentenceParts;
import io.touchstone.analysis.quotation.QuotedSpan;
import io.touchstone.analysis.quotation.QuotedSpans;
import io.touchstone.analysis.sentence.SentenceSplitter;
import io.touchstone.analysis.token.Ordered;
import io.touchstone.analysis.token.Range;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.statement.StatementKind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into sentences and these into parts; labels and rules are left out. */
final class ParagraphSplitter {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final String text;

  ParagraphSplitter(String text) {
    this.text = text;
  }

  List<List<SentencePart>> split(BlockKind kind, Range paragraph) {
    String content = text.substring(paragraph.start(), paragraph.end());
    if (kind == BlockKind.HEADING && !Headings.isStatement(content)) {
      return List.of();
    }
    List<QuotedSpan> quotations = QuotedSpans.in(text, paragraph.start(), paragraph.end());
    List<List<SentencePart>> sentences = new ArrayList<>();
    for (Range range : splitter.split(content)) {
      if (holdsWords(content, range)) {
        Range sentence = range.shiftedBy(paragraph.start());
        sentences.add(SentenceParts.of(text, sentence, i -> isQuoted(quotations, i)));
      }
    }
    return sentences;
  }

  /** Rules and rows of asterisks say nothing. */
  private static boolean holdsWords(String content, Range sentence) {
    return content
        .substring(sentence.start(), sentence.end())
        .codePoints()
        .anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isQuoted(List<QuotedSpan> quotations, int index) {
    int first = Ordered.firstFrom(quotations, QuotedSpan::end, index + 1);
    return first < quotations.size()
        && quotations.get(first).start() < index
        && index < quotations.get(first).end();
  }

  static StatementKind kindOf(BlockKind kind) {
    return switch (kind) {
      case HEADLINE -> StatementKind.HEADLINE;
      case STANDFIRST -> StatementKind.STANDFIRST;
      case CAPTION -> StatementKind.CAPTION;
      case HEADING, PARAGRAPH, LIST_ITEM, QUOTE -> StatementKind.BODY;
    };
  }
}

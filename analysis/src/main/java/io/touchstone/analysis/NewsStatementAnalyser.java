package io.touchstone.analysis;

import io.touchstone.analysis.attribution.AttributedSentence;
import io.touchstone.analysis.attribution.AttributionReader;
import io.touchstone.analysis.sentence.SentenceSplitter;
import io.touchstone.analysis.token.CodePointCursor;
import io.touchstone.analysis.token.Range;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.TextBlock;
import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.StatementAnalyser;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits news articles into statements by rules, without a model: one a sentence, each with who
 * says it according to the article. Headings that hold no verb are labels and no statements.
 *
 * <p>Safe for use by several threads; the time it takes grows in proportion to the text.
 */
public final class NewsStatementAnalyser implements StatementAnalyser {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @Override
  public List<AnalysedStatement> analyse(ArticleText content, ArticleFacts facts) {
    String text = content.text();
    AttributionReader attributions = new AttributionReader(text);
    CodePointCursor cursor = new CodePointCursor(text);
    List<AnalysedStatement> statements = new ArrayList<>();
    int end = 0;
    int offset = 0;
    for (TextBlock block : content.blocks()) {
      int start = text.offsetByCodePoints(end, block.span().start() - offset);
      end = text.offsetByCodePoints(start, block.span().length());
      offset = block.span().end();
      Range paragraph = new Range(start, end);
      List<Range> sentences = sentences(block.kind(), text, paragraph);
      List<AttributedSentence> read = attributions.read(paragraph, sentences).sentences();
      for (int i = 0; i < sentences.size(); i++) {
        TextSpan span = cursor.span(sentences.get(i));
        Range cue = read.get(i).cue();
        TextSpan cueSpan = cue == null ? null : cursor.span(cue);
        statements.add(
            new AnalysedStatement(kindOf(block.kind()), span, read.get(i).attribution(), cueSpan));
      }
    }
    return statements;
  }

  private List<Range> sentences(BlockKind kind, String text, Range paragraph) {
    String content = text.substring(paragraph.start(), paragraph.end());
    if (kind == BlockKind.HEADING && !Headings.isStatement(content)) {
      return List.of();
    }
    return splitter.split(content).stream()
        .filter(it -> holdsWords(content, it))
        .map(it -> it.shiftedBy(paragraph.start()))
        .toList();
  }

  /** Rules and rows of asterisks say nothing. */
  private static boolean holdsWords(String content, Range sentence) {
    return content
        .substring(sentence.start(), sentence.end())
        .codePoints()
        .anyMatch(Character::isLetterOrDigit);
  }

  private static StatementKind kindOf(BlockKind kind) {
    return switch (kind) {
      case HEADLINE -> StatementKind.HEADLINE;
      case STANDFIRST -> StatementKind.STANDFIRST;
      case CAPTION -> StatementKind.CAPTION;
      case HEADING, PARAGRAPH, LIST_ITEM, QUOTE -> StatementKind.BODY;
    };
  }
}

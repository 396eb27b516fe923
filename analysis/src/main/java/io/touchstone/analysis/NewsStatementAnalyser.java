package io.touchstone.analysis;

import io.touchstone.analysis.reading.ArticleReader;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.StatementAnalyser;
import java.util.List;

/**
 * Splits news articles into statements by rules, without a model: sentences, or parts of those that
 * assert several things, each with who says it according to the article. Headings that hold no verb
 * are labels and no statements.
 *
 * <p>Safe for use by several threads; the time it takes grows in proportion to the text.
 */
public final class NewsStatementAnalyser implements StatementAnalyser {

  @Override
  public List<AnalysedStatement> analyse(ArticleText content, ArticleFacts facts) {
    return ArticleReader.read(content, facts).stream().map(ReadStatement::found).toList();
  }
}

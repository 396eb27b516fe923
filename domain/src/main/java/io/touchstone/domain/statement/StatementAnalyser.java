package io.touchstone.domain.statement;

import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import java.util.List;

/** Splits an article into statements and says who says each. */
public interface StatementAnalyser {
  /**
   * Deterministic for the same input; never fails for what is in the text.
   *
   * @return in the order of the text
   */
  List<AnalysedStatement> analyse(ArticleText content, ArticleFacts facts);
}

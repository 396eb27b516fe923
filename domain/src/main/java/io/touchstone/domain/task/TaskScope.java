package io.touchstone.domain.task;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.statement.StatementId;
import java.util.List;
import java.util.Objects;

/** What a task asks to review. */
public sealed interface TaskScope {

  /** Every statement of an article. */
  record WholeArticle(ArticleId article) implements TaskScope {
    public WholeArticle {
      Objects.requireNonNull(article);
    }
  }

  /** Certain claims. */
  record ChosenClaims(List<ClaimId> claims) implements TaskScope {
    public ChosenClaims {
      claims = claims.stream().distinct().toList();
      if (claims.isEmpty()) {
        throw new InvalidInputException("scope", "Choose an article or at least one claim.");
      }
    }
  }

  /** Certain statements, which may belong to no claim yet. */
  record ChosenStatements(List<StatementId> statements) implements TaskScope {
    public ChosenStatements {
      statements = statements.stream().distinct().toList();
      if (statements.isEmpty()) {
        throw new InvalidInputException("scope", "Choose at least one statement.");
      }
    }
  }
}

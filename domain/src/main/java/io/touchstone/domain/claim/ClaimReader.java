package io.touchstone.domain.claim;

import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.statement.Statement;
import java.util.List;
import java.util.Optional;

/** What analysis reads from statements that share a claim; suggestions only, people decide. */
public interface ClaimReader {

  /**
   * How to word the claim of these statements, at most 2,000 characters.
   *
   * @param statements at least one, the earliest first
   */
  String wording(List<Statement> statements);

  /** What the statement does with the claim that is worded so. */
  Role role(String claim, Statement statement);

  /** Why the statement can't be checked; empty where it can. */
  Optional<NotCheckableKind> notCheckable(Statement statement);
}

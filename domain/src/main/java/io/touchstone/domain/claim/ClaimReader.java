package io.touchstone.domain.claim;

import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.text.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What analysis reads from statements that share a claim; suggestions only, people decide. */
public interface ClaimReader {

  /**
   * How to word the claim of these statements, at most 2,000 characters.
   *
   * @param statements at least one, the earliest first
   */
  String wording(List<Statement> statements);

  /**
   * A statement and when its article was published.
   *
   * @param published null when nobody knows
   */
  record Dated(Statement statement, @Nullable LocalDate published) {}

  /**
   * What is known of the claim that is worded so: that it is so or that somebody said it, who makes
   * it, and which day or period it speaks of.
   *
   * @param statements at least one, the earliest first
   */
  ClaimFacts facts(String claim, List<Dated> statements);

  /** What the statement does with the claim that is worded so. */
  Role role(String claim, Statement statement);

  /**
   * The parts of the statement that say something by themselves, in code points of its article's
   * text; one for a statement that says one thing.
   */
  default List<TextSpan> parts(Statement statement) {
    return List.of(statement.span());
  }

  /**
   * Why a statement can't be checked.
   *
   * @param cue the words that show it
   */
  record Doubt(NotCheckableKind kind, String cue) {}

  /** Empty where it can be checked. */
  Optional<Doubt> notCheckable(Statement statement);

  /**
   * How much it is worth checking what these words say.
   *
   * @param said whether they are somebody's, so that what may come is what that person expects
   */
  Worth worth(String words, boolean said);

  /** How much the claim is worth checking, as it is worded. */
  default Worth worth(Claim claim) {
    return worth(claim.text(), claim.facts().kind() instanceof ClaimKind.Utterance);
  }

  /** How much the statement is worth checking. */
  default Worth worth(Statement statement) {
    return worth(statement.text(), statement.attribution().namedSource() != null);
  }
}

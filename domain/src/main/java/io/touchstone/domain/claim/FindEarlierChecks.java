package io.touchstone.domain.claim;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.AssessedClaims.Candidate;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what the team has assessed before that a statement repeats, in every investigation that the
 * viewer may see. No transaction spans it, for a language model reads the text.
 */
public class FindEarlierChecks {
  private static final int SHOWN = 3;

  /** So many claims are encoded on the way; it takes the model about a quarter of a second. */
  private static final int ENCODED_AT_ONCE = 20;

  private final Access access;
  private final MakeClaim claimOf;
  private final Statements statements;
  private final Claims claims;
  private final ClaimCases cases;
  private final AssessedClaims assessed;
  private final EarlierCheckMatcher matcher;

  public FindEarlierChecks(
      Access access,
      MakeClaim claimOf,
      Statements statements,
      Claims claims,
      ClaimCases cases,
      AssessedClaims assessed,
      EarlierCheckMatcher matcher) {
    this.access = access;
    this.claimOf = claimOf;
    this.statements = statements;
    this.claims = claims;
    this.cases = cases;
    this.assessed = assessed;
    this.matcher = matcher;
  }

  /**
   * Best first; the claim that the statement belongs to is none of them.
   *
   * @throws NotFoundException when there is no such statement for this viewer
   */
  public List<EarlierCheck> of(Viewer viewer, StatementId id) {
    claimOf.investigationOf(viewer, id, Permission.VIEW);
    Statement statement =
        statements.find(id).orElseThrow(() -> new NotFoundException("No such statement."));
    encodeSome();
    Optional<ClaimId> own = claims.of(id).map(Claim::id);
    List<Candidate> others =
        assessed.like(viewer, matcher.search(statement.text())).stream()
            .filter(it -> !own.equals(Optional.of(it.claim())))
            .toList();
    List<EarlierCheck> found = new ArrayList<>();
    for (EarlierCheckMatcher.Match match : matcher.repeated(statement.text(), others)) {
      check(viewer, match).ifPresent(found::add);
      if (found.size() == SHOWN) {
        break;
      }
    }
    return found;
  }

  /** Encodes claims that were marked since; what is left over waits for the next time. */
  public void encodeSome() {
    List<Candidate> waiting = assessed.notEncoded(matcher.model(), ENCODED_AT_ONCE);
    if (!waiting.isEmpty()) {
      assessed.keep(matcher.model(), matcher.encode(waiting));
    }
  }

  /** Empty when it went or lost its marks since it was found. */
  private Optional<EarlierCheck> check(Viewer viewer, EarlierCheckMatcher.Match match) {
    try {
      ClaimCase claimCase = cases.of(viewer, match.claim());
      String title =
          access.require(viewer, claimCase.claim().investigation(), Permission.VIEW).title();
      return claimCase.standing().marks().isEmpty()
          ? Optional.empty()
          : Optional.of(new EarlierCheck(claimCase, title, match.score()));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }
}

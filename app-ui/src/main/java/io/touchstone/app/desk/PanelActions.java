package io.touchstone.app.desk;

import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import org.jspecify.annotations.Nullable;

/** What a reviewer can decide in the claim's panel. */
interface PanelActions {

  /**
   * @param override why the finding stands although the policy refuses it, or null
   */
  void mark(StatementId statement, Finding finding, @Nullable String override);

  /** Not checkable, of a kind that is still to be asked for. */
  void markNotCheckable(StatementId statement);

  void withdraw(StatementId statement);

  void accept(Suggestion suggestion, StatementId kept);

  void reject(Suggestion suggestion);

  void ungroup(StatementId member);

  void changeRole(StatementId member, Role role);

  /** Asks what the claim is beside its words. */
  void describe(Claim claim);

  void addEvidence(StatementId statement);

  void removeEvidence(StatementId statement, EvidenceLink link);

  /** Shows the copy that is kept of it. */
  void openCopy(EvidenceLink link);

  void open(StatementInContext statement);

  /** Shows what was said or done beside the marks. */
  void refresh();
}

package io.touchstone.app.desk;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.GroupStatements;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.LinkEvidence;
import io.touchstone.domain.evidence.NewEvidence;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.SuggestionId;
import org.springframework.stereotype.Service;

/** All that is decided on the desk. */
@Service
class DeskDecisions {
  private final MarkClaim marks;
  private final GroupStatements groups;
  private final LinkEvidence evidence;

  DeskDecisions(MarkClaim marks, GroupStatements groups, LinkEvidence evidence) {
    this.marks = marks;
    this.groups = groups;
    this.evidence = evidence;
  }

  MarkOutcome mark(
      Viewer viewer, CommandId command, StatementId statement, Assessment.Decision.Mark mark) {
    return marks.mark(viewer, command, statement, mark);
  }

  MarkOutcome withdraw(Viewer viewer, CommandId command, StatementId statement) {
    return marks.withdraw(viewer, command, statement);
  }

  void accept(Viewer viewer, SuggestionId suggestion, StatementId kept) {
    groups.accept(viewer, CommandId.next(), suggestion, kept);
  }

  void reject(Viewer viewer, SuggestionId suggestion) {
    groups.reject(viewer, CommandId.next(), suggestion);
  }

  void ungroup(Viewer viewer, StatementId member) {
    groups.ungroup(viewer, CommandId.next(), member);
  }

  void changeRole(Viewer viewer, StatementId member, Role role) {
    groups.changeRole(viewer, CommandId.next(), member, role);
  }

  void link(Viewer viewer, StatementId statement, NewEvidence added) {
    evidence.link(viewer, CommandId.next(), statement, added);
  }

  void remove(Viewer viewer, EvidenceId link) {
    evidence.remove(viewer, CommandId.next(), link);
  }
}

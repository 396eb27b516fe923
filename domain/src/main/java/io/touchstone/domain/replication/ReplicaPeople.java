package io.touchstone.domain.replication;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.report.Bylines;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.Standing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names people as the report does, by role and number. */
final class ReplicaPeople {
  private ReplicaPeople() {}

  static List<Replica.Person> of(
      Investigation investigation,
      List<ClaimCase> cases,
      List<EvidenceLink> links,
      List<Inquiry> asked) {
    Map<AccountId, String> bylines =
        Bylines.of(
            cases.stream().filter(it -> !(it.standing() instanceof Standing.Unreviewed)).toList(),
            asked,
            investigation);
    Set<AccountId> all = new LinkedHashSet<>(bylines.keySet());
    cases.forEach(
        it -> {
          it.assessments().stream().map(Assessment::reviewer).forEach(all::add);
          it.approvals().stream().map(Approval::by).forEach(all::add);
          BlindReview.Waiver waiver = it.review().waiver();
          if (waiver != null) {
            all.add(waiver.by());
          }
        });
    links.forEach(it -> all.add(it.addedBy()));
    asked.forEach(it -> all.add(it.askedBy()));
    int others = 0;
    List<Replica.Person> people = new ArrayList<>();
    for (AccountId person : all) {
      String byline = bylines.get(person);
      people.add(
          new Replica.Person(
              person,
              byline == null ? "participant " + ++others : byline,
              investigation.roleOf(person).orElse(InvestigationRole.READER)));
    }
    return people;
  }
}

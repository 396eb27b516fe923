package io.touchstone.domain.replication;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.SuggestionId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What the parts of a pack are called here. Statements, claims and articles keep their ids, so that
 * published annotations lead to the copy too, unless the original is here itself; people and the
 * investigation always get new ones, for nobody's rights come with a file.
 */
final class NewIds {
  private final InvestigationId copy;
  private final boolean fresh;
  private final Map<AccountId, AccountId> people = new HashMap<>();
  private final Map<OutletId, OutletId> outlets = new HashMap<>();

  /**
   * @param fresh whether the ids that the pack has are taken here
   */
  NewIds(InvestigationId copy, boolean fresh) {
    this.copy = copy;
    this.fresh = fresh;
  }

  /** The id that a thing gets in a copy where its own is taken. */
  static UUID derived(InvestigationId copy, UUID id) {
    return UUID.nameUUIDFromBytes((copy + " " + id).getBytes(StandardCharsets.UTF_8));
  }

  InvestigationId investigation() {
    return copy;
  }

  void is(AccountId there, AccountId here) {
    people.put(there, here);
  }

  void is(OutletId there, OutletId here) {
    outlets.put(there, here);
  }

  AccountId of(AccountId id) {
    return Objects.requireNonNull(people.get(id), "A pack names everybody who did something.");
  }

  OutletId of(OutletId id) {
    return Objects.requireNonNull(outlets.get(id), "A pack names every outlet.");
  }

  ArticleId of(ArticleId id) {
    return new ArticleId(of(id.value()));
  }

  RevisionId of(RevisionId id) {
    return new RevisionId(of(id.value()));
  }

  StatementId of(StatementId id) {
    return new StatementId(of(id.value()));
  }

  ClaimId of(ClaimId id) {
    return new ClaimId(of(id.value()));
  }

  EvidenceId of(EvidenceId id) {
    return new EvidenceId(of(id.value()));
  }

  AssessmentId of(AssessmentId id) {
    return new AssessmentId(of(id.value()));
  }

  SuggestionId of(SuggestionId id) {
    return new SuggestionId(of(id.value()));
  }

  InquiryId of(InquiryId id) {
    return new InquiryId(of(id.value()));
  }

  CommandId of(CommandId id) {
    return new CommandId(of(id.value()));
  }

  UUID of(UUID id) {
    return fresh ? derived(copy, id) : id;
  }
}

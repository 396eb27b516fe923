package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.DescribeClaim;
import io.touchstone.domain.claim.GroupStatements;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The propositions that the outlets share. */
@RestController
class ClaimsApi {
  private static final String CLAIM = Api.V1 + "/claims/{claim}";

  private final CurrentViewer viewer;
  private final ClaimCases cases;
  private final GroupStatements grouping;
  private final DescribeClaim describing;
  private final Members members;
  private final LastChange changes;

  ClaimsApi(
      CurrentViewer viewer,
      ClaimCases cases,
      GroupStatements grouping,
      DescribeClaim describing,
      Members members,
      LastChange changes) {
    this.viewer = viewer;
    this.cases = cases;
    this.grouping = grouping;
    this.describing = describing;
    this.members = members;
    this.changes = changes;
  }

  /** The claim's words. */
  record Wording(String text) {
    Wording {
      Body.needs("text", text).checked();
    }
  }

  @GetMapping(path = Api.INVESTIGATION + "/claims", name = "The claims, by number")
  ResponseEntity<Page<ClaimBody>> list(
      @PathVariable UUID investigation,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = Page.USUAL) int limit) {
    InvestigationId id = new InvestigationId(investigation);
    Map<AccountId, String> names = members.names(viewer.get(), id);
    return Page.of(
        cases.in(viewer.get(), id),
        it -> Page.key(it.claim().number()),
        after,
        limit,
        it -> ClaimBody.of(it, names));
  }

  @GetMapping(path = CLAIM, name = "One claim")
  ResponseEntity<ClaimBody> get(@PathVariable UUID claim) {
    ClaimCase found = cases.of(viewer.get(), new ClaimId(claim));
    return Versions.tagged(found.claim().version(), body(found));
  }

  @PutMapping(path = CLAIM + "/wording", name = "Words it anew")
  ResponseEntity<ClaimBody> reword(
      @PathVariable UUID claim,
      @RequestHeader("If-Match") String ifMatch,
      @RequestBody Wording wording) {
    return answer(
        grouping.reword(
            viewer.get(), new ClaimId(claim), wording.text(), Versions.expected(ifMatch)),
        wording);
  }

  @PutMapping(path = CLAIM + "/facts", name = "Says what it is beside its words")
  ResponseEntity<ClaimBody> describe(
      @PathVariable UUID claim,
      @RequestHeader("If-Match") String ifMatch,
      @RequestBody ClaimBody.Facts facts) {
    return answer(
        describing.describe(
            viewer.get(), new ClaimId(claim), facts(facts), Versions.expected(ifMatch)),
        facts);
  }

  private ResponseEntity<ClaimBody> answer(SaveOutcome<Claim> outcome, Object sent) {
    return switch (outcome) {
      case SaveOutcome.Saved<Claim>(Claim saved) ->
          Versions.tagged(saved.version(), body(cases.of(viewer.get(), saved.id())));
      case SaveOutcome.Stale<Claim>(Claim current) ->
          throw Versions.stale(
              changes.of(viewer.get(), current.investigation(), "claim", current.id()),
              sent,
              sent instanceof Wording
                  ? new Wording(current.text())
                  : ClaimBody.Facts.of(current.facts()),
              current.version());
    };
  }

  private ClaimBody body(ClaimCase found) {
    return ClaimBody.of(found, members.names(viewer.get(), found.claim().investigation()));
  }

  private static ClaimFacts facts(ClaimBody.Facts sent) {
    ClaimKind kind =
        switch (sent.kind()) {
          case CONTENT -> new ClaimKind.Content();
          case UTTERANCE ->
              new ClaimKind.Utterance(sent.content() == null ? null : new ClaimId(sent.content()));
        };
    return new ClaimFacts(
        kind,
        sent.claimant() == null
            ? null
            : new Claimant(sent.claimant().name(), sent.claimant().type()),
        sent.asOf() == null ? null : Period.parse(sent.asOf()));
  }
}

package io.touchstone.domain.evidence;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.MakeClaim;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

/** Links what speaks for or against the claim of a statement. */
public class LinkEvidence {
  private final Access access;
  private final MakeClaim claimOf;
  private final Claims claims;
  private final EvidenceLinks links;
  private final Trail trail;
  private final InstantSource clock;

  public LinkEvidence(
      Access access,
      MakeClaim claimOf,
      Claims claims,
      EvidenceLinks links,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.claimOf = claimOf;
    this.claims = claims;
    this.links = links;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A statement without a claim gets one in the same step.
   *
   * @return the link, named by the command: the same command again names the same
   * @throws InvalidInputException when the passage is the claim's own or of another investigation
   */
  @Transactional
  public EvidenceId link(
      Viewer viewer, CommandId command, StatementId statement, NewEvidence evidence) {
    MakeClaim.Found found = claimOf.of(viewer, statement, Permission.LINK_EVIDENCE);
    Claim claim = found.claim();
    EvidenceId id = new EvidenceId(command.value());
    if (trail.knows(command)) {
      return id;
    }
    if (evidence.visibility() == Visibility.CONFIDENTIAL) {
      access.require(viewer, claim.investigation(), Permission.USE_CONFIDENTIAL_EVIDENCE);
    }
    if (evidence.source() instanceof EvidenceSource.Passage(StatementId passage)) {
      checkPassage(viewer, claim, passage);
    }
    Claim stored = found.fresh() ? claims.add(claim) : claim;
    EvidenceLink link =
        new EvidenceLink(
            id,
            stored.id(),
            evidence.source(),
            evidence.stance(),
            evidence.kind(),
            evidence.visibility(),
            evidence.note(),
            viewer.id(),
            clock.instant());
    links.add(link);
    record(viewer, command, TrailAction.EVIDENCE_LINKED, stored, link);
    return id;
  }

  @Transactional
  public void remove(Viewer viewer, CommandId command, EvidenceId id) {
    EvidenceLink link =
        links.find(id).orElseThrow(() -> new NotFoundException("No such evidence."));
    Claim claim =
        access.requireOf(
            viewer,
            claims.find(link.claim()),
            Claim::investigation,
            Permission.LINK_EVIDENCE,
            "No such evidence.");
    if (trail.knows(command)) {
      return;
    }
    links.remove(id);
    trail.forget(id.value());
    record(viewer, command, TrailAction.EVIDENCE_REMOVED, claim, link);
  }

  private void checkPassage(Viewer viewer, Claim claim, StatementId passage) {
    InvestigationId there = claimOf.investigationOf(viewer, passage, Permission.VIEW);
    if (!there.equals(claim.investigation())) {
      throw new InvalidInputException("statement", "The passage belongs to another investigation.");
    }
    if (claim.appearanceOf(passage).isPresent()) {
      throw new InvalidInputException(
          "statement", "This statement is the claim itself; choose another as evidence.");
    }
  }

  private void record(
      Viewer viewer, CommandId command, TrailAction action, Claim claim, EvidenceLink link) {
    Map<String, String> details = details(claim, link);
    if (action == TrailAction.EVIDENCE_LINKED) {
      details.put(Trail.SEALED, trail.seal(claim.investigation(), link.id().value(), link.texts()));
    }
    trail.record(claim.investigation(), viewer, action, command, details);
  }

  /** With the digest of what is kept, so that a copy can be held against the trail. */
  private static Map<String, String> details(Claim claim, EvidenceLink link) {
    Map<String, String> details = new TreeMap<>();
    details.put("claim", claim.id().toString());
    details.put("evidence", link.id().toString());
    details.put("stance", link.stance().name());
    if (link.source() instanceof EvidenceSource.External external
        && external.archive() instanceof Archive.Kept kept) {
      details.put("copy", kept.digest().hex());
    }
    return details;
  }
}

package io.touchstone.domain.evidence;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Permission;
import jakarta.transaction.Transactional;

/** Shows the copies of evidence to those who may see the investigation. */
public class ReadEvidence {
  private static final String NONE = "No such evidence.";

  private final Access access;
  private final Claims claims;
  private final EvidenceLinks links;
  private final EvidenceCopies copies;

  public ReadEvidence(Access access, Claims claims, EvidenceLinks links, EvidenceCopies copies) {
    this.access = access;
    this.claims = claims;
    this.links = links;
    this.copies = copies;
  }

  /**
   * @throws NotFoundException when the viewer has no such evidence, or there is no copy of it
   */
  @Transactional
  public EvidenceCopy copy(Viewer viewer, EvidenceId id) {
    EvidenceLink link = links.find(id).orElseThrow(ReadEvidence::none);
    Claim claim =
        access.requireOf(
            viewer, claims.find(link.claim()), Claim::investigation, Permission.VIEW, NONE);
    if (link.source() instanceof EvidenceSource.External external
        && external.archive() instanceof Archive.Kept kept) {
      return copies.find(claim.investigation(), kept.digest()).orElseThrow(ReadEvidence::none);
    }
    throw new NotFoundException("No copy of this evidence is kept.");
  }

  private static NotFoundException none() {
    return new NotFoundException(NONE);
  }
}

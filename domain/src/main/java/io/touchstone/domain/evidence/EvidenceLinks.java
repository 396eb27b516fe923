package io.touchstone.domain.evidence;

import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import java.util.Optional;

/** The evidence linked to claims. */
public interface EvidenceLinks {
  Optional<EvidenceLink> find(EvidenceId id);

  /** Oldest first. */
  List<EvidenceLink> of(ClaimId claim);

  /** Oldest first. */
  List<EvidenceLink> in(InvestigationId investigation);

  void add(EvidenceLink link);

  void remove(EvidenceId id);

  /** Stores the texts of a link that was erased; nothing else of it changes. */
  void erase(EvidenceLink erased);
}

package io.touchstone.domain.evidence;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import java.util.Optional;

/**
 * The copies of evidence, once an investigation however many links lead to one. They stay until the
 * investigation goes, so that removing a link can be undone.
 */
public interface EvidenceCopies {

  /** Keeps a copy; one with the same bytes is left as it is. */
  void keep(InvestigationId investigation, EvidenceCopy copy);

  Optional<EvidenceCopy> find(InvestigationId investigation, Digest digest);
}

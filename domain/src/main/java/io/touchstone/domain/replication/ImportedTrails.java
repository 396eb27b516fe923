package io.touchstone.domain.replication;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailEntry;
import java.util.List;

/** The trails that came with packs, kept as they were. */
public interface ImportedTrails {

  /**
   * @param trails one chain after the other, the latest last
   */
  void keep(InvestigationId copy, List<TrailEntry> trails);

  /**
   * One chain after the other, each oldest first; empty for an investigation that was begun here.
   */
  List<TrailEntry> of(InvestigationId copy);
}

package io.touchstone.app.api;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.trail.ReadTrail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who changed something last, as the trail tells. */
@Component
class LastChange {
  private static final int LOOKED_AT = 200;

  /** They hang something on a claim and leave the claim as it is. */
  private static final Set<TrailAction> CHANGE_NOTHING =
      EnumSet.of(
          TrailAction.CLAIM_MARKED,
          TrailAction.MARK_WITHDRAWN,
          TrailAction.EVIDENCE_LINKED,
          TrailAction.EVIDENCE_REMOVED);

  private final ReadTrail trail;
  private final Members members;

  LastChange(ReadTrail trail, Members members) {
    this.trail = trail;
    this.members = members;
  }

  /** A person's display name, and when. */
  record Change(String by, Instant at) {}

  /** Empty when it was long ago, or the person is gone. */
  Optional<Change> of(Viewer viewer, InvestigationId investigation, String kind, Object id) {
    return trail.page(viewer, investigation, Long.MAX_VALUE, LOOKED_AT).entries().stream()
        .filter(entry -> id.toString().equals(entry.details().get(kind)))
        .filter(entry -> !CHANGE_NOTHING.contains(entry.action()))
        .findFirst()
        .flatMap(entry -> change(viewer, entry));
  }

  /** What a decision made, by the kind of thing. */
  Optional<String> madeBy(
      Viewer viewer, InvestigationId investigation, CommandId command, String kind) {
    return trail.page(viewer, investigation, Long.MAX_VALUE, LOOKED_AT).entries().stream()
        .filter(entry -> command.equals(entry.commandId()))
        .findFirst()
        .map(entry -> entry.details().get(kind));
  }

  private Optional<Change> change(Viewer viewer, TrailEntry entry) {
    return Optional.ofNullable(members.names(viewer, entry.investigation()).get(entry.actor()))
        .map(name -> new Change(name, entry.at()));
  }
}

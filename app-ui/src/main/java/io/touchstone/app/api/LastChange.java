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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Who changed something last, as the trail tells. */
@Component
class LastChange {
  private static final int LOOKED_AT = 200;
  private static final int MOST_PARTS = 1_000;

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

  /** What the parts of a decision made, by the kind of thing. */
  Set<String> madeByParts(
      Viewer viewer, InvestigationId investigation, CommandId command, String kind) {
    Map<CommandId, TrailEntry> entries = new HashMap<>();
    for (TrailEntry entry :
        trail.page(viewer, investigation, Long.MAX_VALUE, MOST_PARTS).entries()) {
      if (entry.commandId() != null) {
        entries.put(entry.commandId(), entry);
      }
    }
    return IntStream.range(0, MOST_PARTS)
        .mapToObj(it -> entries.get(command.part(it)))
        .takeWhile(Objects::nonNull)
        .map(it -> it.details().get(kind))
        .collect(Collectors.toSet());
  }

  private Optional<Change> change(Viewer viewer, TrailEntry entry) {
    return Optional.ofNullable(members.names(viewer, entry.investigation()).get(entry.actor()))
        .map(name -> new Change(name, entry.at()));
  }
}

package io.touchstone.domain.task;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.Seal;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A trail in a list, for tests. */
record KeptTrail(List<TrailEntry> entries) implements TrailLog {

  @Override
  public Optional<TrailEntry> lockHead(InvestigationId investigation) {
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
  }

  @Override
  public void append(List<TrailEntry> more) {
    entries.addAll(more);
  }

  @Override
  public Seal keep(InvestigationId investigation, UUID thing, Seal fresh) {
    return fresh;
  }

  @Override
  public Map<UUID, Seal> seals(InvestigationId investigation) {
    return Map.of();
  }

  @Override
  public void forgetSeal(UUID thing) {
    // nothing is sealed here
  }

  @Override
  public boolean knows(CommandId commandId) {
    return entries.stream().anyMatch(it -> commandId.equals(it.commandId()));
  }

  @Override
  public long headNumber(InvestigationId investigation) {
    return entries.size();
  }

  @Override
  public List<TrailEntry> after(InvestigationId investigation, long after, int limit) {
    return entries.stream().filter(it -> it.number() > after).limit(limit).toList();
  }
}

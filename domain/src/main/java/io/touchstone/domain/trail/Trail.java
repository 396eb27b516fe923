package io.touchstone.domain.trail;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes decisions down, inside the transaction that carries them out. */
public class Trail {
  private final TrailLog log;
  private final InstantSource clock;
  private final List<TrailFollower> followers;

  /** Nobody follows it. */
  public Trail(TrailLog log, InstantSource clock) {
    this(log, clock, List.of());
  }

  public Trail(TrailLog log, InstantSource clock, List<TrailFollower> followers) {
    this.log = log;
    this.clock = clock;
    this.followers = List.copyOf(followers);
  }

  /** Whether this decision has been carried out already and must not be again. */
  public boolean knows(CommandId commandId) {
    return log.knows(commandId);
  }

  /** The detail under which an entry holds the sealed digest of its texts. */
  public static final String SEALED = "sealed";

  /**
   * What stands in an entry for texts that may have to be erased.
   *
   * @param thing the assessment or the evidence that they belong to
   */
  public String seal(InvestigationId investigation, UUID thing, Map<String, String> texts) {
    return log.keep(investigation, thing, Seal.fresh()).over(texts).hex();
  }

  /** Makes what was sealed for this thing impossible to guess; the chain stays as it is. */
  public void forget(UUID thing) {
    log.forgetSeal(thing);
  }

  public TrailEntry record(
      InvestigationId investigation,
      Viewer actor,
      TrailAction action,
      Map<String, String> details) {
    return append(investigation, actor, action, null, details);
  }

  public TrailEntry record(
      InvestigationId investigation,
      Viewer actor,
      TrailAction action,
      CommandId commandId,
      Map<String, String> details) {
    return append(investigation, actor, action, commandId, details);
  }

  private TrailEntry append(
      InvestigationId investigation,
      Viewer actor,
      TrailAction action,
      @Nullable CommandId commandId,
      Map<String, String> details) {
    TrailEntry entry =
        TrailEntry.following(
            log.lockHead(investigation).orElse(null),
            investigation,
            clock.instant(),
            actor.id(),
            action,
            commandId,
            details);
    append(List.of(entry));
    return entry;
  }

  /** What somebody did. */
  public record Decision(Viewer actor, TrailAction action, Map<String, String> details) {}

  /** Records decisions that were carried out together, in their order. */
  public void recordAll(InvestigationId investigation, List<Decision> decisions) {
    TrailEntry last = log.lockHead(investigation).orElse(null);
    List<TrailEntry> entries = new ArrayList<>();
    for (Decision each : decisions) {
      last =
          TrailEntry.following(
              last,
              investigation,
              clock.instant(),
              each.actor().id(),
              each.action(),
              null,
              each.details());
      entries.add(last);
    }
    append(entries);
  }

  private void append(List<TrailEntry> entries) {
    log.append(entries);
    entries.forEach(entry -> followers.forEach(it -> it.recorded(entry)));
  }
}

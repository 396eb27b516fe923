package io.touchstone.domain.trail;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the chains; append-only. */
public interface TrailLog {
  /**
   * The newest entry, holding the chain's lock until the transaction ends, so that two decisions
   * never take the same number.
   */
  Optional<TrailEntry> lockHead(InvestigationId investigation);

  /**
   * @param entries of one investigation, each following the one before; at least one
   * @throws io.touchstone.domain.OvertakenException when an entry's command id is in a chain
   *     already: the same decision was sent twice and the other one is done
   */
  void append(List<TrailEntry> entries);

  /**
   * Keeps the seal of a thing in this chain.
   *
   * @return the one that holds: the given one, unless the thing has one already
   */
  Seal keep(InvestigationId investigation, UUID thing, Seal fresh);

  /** The seals of this chain's things. */
  Map<UUID, Seal> seals(InvestigationId investigation);

  /** Forgets the seal for good; what was sealed can't be shown any more. */
  void forgetSeal(UUID thing);

  /** Whether a decision with this id is in any chain. */
  boolean knows(CommandId commandId);

  /** The number of the newest entry, 0 for an empty chain; takes no lock. */
  long headNumber(InvestigationId investigation);

  /** Entries with a number above {@code after}, oldest first. */
  List<TrailEntry> after(InvestigationId investigation, long after, int limit);
}

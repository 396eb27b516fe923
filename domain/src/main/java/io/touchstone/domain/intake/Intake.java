package io.touchstone.domain.intake;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.Instant;
import java.util.Objects;

/**
 * One import: what somebody brought in one go. It runs as long as one of its items waits or is
 * being read.
 *
 * @param by whose rights hold while it runs
 * @param cancelled whether somebody said that the rest isn't to be read
 */
public record Intake(
    IntakeId id,
    InvestigationId investigation,
    AccountId by,
    Instant startedAt,
    boolean cancelled) {
  /** How many items one import takes. */
  public static final int MOST_ITEMS = 1_000;

  public Intake {
    Objects.requireNonNull(id);
    Objects.requireNonNull(investigation);
    Objects.requireNonNull(by);
    Objects.requireNonNull(startedAt);
  }
}

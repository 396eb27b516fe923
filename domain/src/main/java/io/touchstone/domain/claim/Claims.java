package io.touchstone.domain.claim;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The claims of all investigations. */
public interface Claims {
  Optional<Claim> find(ClaimId id);

  Optional<Claim> of(StatementId statement);

  /** By number. */
  List<Claim> in(InvestigationId investigation);

  /** Those that say that somebody said what one of these claims says, by number. */
  List<Claim> utterancesOf(Collection<ClaimId> contents);

  /** Stores a new claim under the investigation's next number, whatever number it comes with. */
  Claim add(Claim claim);

  /**
   * Stores new claims of one investigation under the numbers that they come with; the next one gets
   * a higher one.
   */
  void addNumbered(List<Claim> claims);

  SaveOutcome<Claim> save(Claim claim, long expectedVersion);

  void remove(ClaimId id);
}

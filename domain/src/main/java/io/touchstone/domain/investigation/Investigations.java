package io.touchstone.domain.investigation;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Viewer;
import java.util.List;
import java.util.Optional;

/** All investigations, whoever may see them; {@link Access} stands in front. */
public interface Investigations {
  Optional<Investigation> find(InvestigationId id);

  /** What this viewer may see, newest first. */
  List<InvestigationSummary> visibleTo(Viewer viewer);

  Optional<Investigation> sample();

  void add(Investigation investigation);

  SaveOutcome<Investigation> save(Investigation investigation, long expectedVersion);

  /** Deletes it with all that hangs on it, but not its trail. */
  void delete(InvestigationId id);
}

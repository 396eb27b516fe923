package io.touchstone.domain.publication;

import io.touchstone.domain.report.Unmet;
import java.util.List;

/** What became of the wish to publish. */
public sealed interface PublishOutcome {
  record Published(PublishedReport report) implements PublishOutcome {}

  /**
   * Nothing was published.
   *
   * @param unmet what stands against it, at least one
   */
  record Refused(List<Unmet> unmet) implements PublishOutcome {
    public Refused {
      unmet = List.copyOf(unmet);
      if (unmet.isEmpty()) {
        throw new IllegalArgumentException("A refusal says why.");
      }
    }
  }
}

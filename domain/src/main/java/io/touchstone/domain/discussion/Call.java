package io.touchstone.domain.discussion;

import io.touchstone.domain.investigation.InvestigationId;
import java.util.Objects;

/** A comment that calls somebody, and the investigation that it belongs to. */
public record Call(Comment comment, InvestigationId investigation) {
  public Call {
    Objects.requireNonNull(comment);
    Objects.requireNonNull(investigation);
  }
}

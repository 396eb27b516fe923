package io.touchstone.domain.evidence;

import java.util.Objects;

/** What a person links to a claim. */
public record NewEvidence(
    EvidenceSource source, Stance stance, EvidenceKind kind, Visibility visibility, String note) {
  public NewEvidence {
    Objects.requireNonNull(source);
    Objects.requireNonNull(stance);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(visibility);
    Objects.requireNonNull(note);
  }
}

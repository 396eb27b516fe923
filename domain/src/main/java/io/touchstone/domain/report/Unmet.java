package io.touchstone.domain.report;

import java.util.Objects;

/**
 * What stands against publishing a claim.
 *
 * @param claim the claim's number
 * @param sentence what it is and what to do, for the editor
 */
public record Unmet(int claim, Kind kind, String sentence) {

  /** What it is about. */
  public enum Kind {
    /** The reviewers differ. */
    CONTESTED,
    /** Nobody who didn't assess the claim has approved it as it stands. */
    UNAPPROVED,
    /** What the verdict needs is no longer there, and nobody has closed it by way of exception. */
    CONDITIONS,
    /** What the verdict rested on has changed, and nobody has looked at it again. */
    RECHECK,
    /** Unsourced, and no mark says where a source was looked for. */
    NOWHERE_LOOKED
  }

  public Unmet {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(sentence);
  }
}

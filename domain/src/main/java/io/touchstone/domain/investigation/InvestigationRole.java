package io.touchstone.domain.investigation;

/** What a member is in one investigation; a later one may do all that an earlier one may. */
public enum InvestigationRole {
  /** Sees everything, changes nothing. */
  READER,
  /** Imports, marks, links evidence, works on tasks. */
  REVIEWER,
  /** Also assigns work, overrides the policy with a reason, manages members, deletes. */
  EDITOR
}

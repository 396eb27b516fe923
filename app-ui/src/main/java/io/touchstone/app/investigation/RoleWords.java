package io.touchstone.app.investigation;

import io.touchstone.domain.investigation.InvestigationRole;

/** Roles as people read them. */
final class RoleWords {

  private RoleWords() {}

  static String name(InvestigationRole role) {
    return switch (role) {
      case READER -> "Reader";
      case REVIEWER -> "Reviewer";
      case EDITOR -> "Editor";
    };
  }

  /** What it lets one do. */
  static String meaning(InvestigationRole role) {
    return switch (role) {
      case READER -> "sees everything, changes nothing";
      case REVIEWER -> "imports, marks, links evidence, works on tasks";
      case EDITOR -> "also assigns work, overrides with a reason, adds people, deletes";
    };
  }
}

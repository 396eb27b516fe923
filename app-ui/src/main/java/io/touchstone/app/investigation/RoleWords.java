package io.touchstone.app.investigation;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.investigation.InvestigationRole;

/** Roles as people read them. */
final class RoleWords {

  private RoleWords() {}

  static String name(InvestigationRole role) {
    return switch (role) {
      case READER -> phrase("investigation.reader");
      case REVIEWER -> phrase("investigation.reviewer");
      case EDITOR -> phrase("investigation.editor");
    };
  }

  /** What it lets one do. */
  static String meaning(InvestigationRole role) {
    return switch (role) {
      case READER -> phrase("investigation.reader-may");
      case REVIEWER -> phrase("investigation.reviewer-may");
      case EDITOR -> phrase("investigation.editor-may");
    };
  }
}

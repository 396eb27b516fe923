package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;

/** Evidence in a reviewer's words. */
final class EvidenceWords {
  private EvidenceWords() {}

  static String of(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> phrase("desk.supports");
      case REFUTES -> phrase("desk.refutes");
      case DISCUSSES -> phrase("desk.discusses");
    };
  }

  static String of(EvidenceKind kind) {
    return switch (kind) {
      case PRIMARY_RECORD -> phrase("desk.primary-record");
      case WITNESS -> phrase("desk.witness");
      case EXPERT -> phrase("desk.expert");
      case SECONDARY -> phrase("desk.secondary");
    };
  }

  static String of(Visibility visibility) {
    return switch (visibility) {
      case PUBLIC -> phrase("desk.public");
      case DESCRIBED -> phrase("desk.described");
      case CONFIDENTIAL -> phrase("desk.confidential");
    };
  }
}

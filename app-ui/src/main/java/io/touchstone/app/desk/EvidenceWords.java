package io.touchstone.app.desk;

import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;

/** Evidence in a reviewer's words. */
final class EvidenceWords {
  private EvidenceWords() {}

  static String of(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> "supports";
      case REFUTES -> "refutes";
      case DISCUSSES -> "discusses";
    };
  }

  static String of(EvidenceKind kind) {
    return switch (kind) {
      case PRIMARY_RECORD -> "primary record";
      case WITNESS -> "witness";
      case EXPERT -> "expert";
      case SECONDARY -> "passed on";
    };
  }

  static String of(Visibility visibility) {
    return switch (visibility) {
      case PUBLIC -> "public";
      case DESCRIBED -> "described only";
      case CONFIDENTIAL -> "confidential";
    };
  }
}

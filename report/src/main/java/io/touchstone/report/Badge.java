package io.touchstone.report;

import io.touchstone.domain.review.Finding;

/** The few outcomes that a report tells apart at a glance, in the order it lists them. */
public enum Badge {
  CORROBORATED,
  DISPUTED,
  ATTRIBUTED,
  UNSOURCED,
  NOT_CHECKABLE,
  CONTESTED;

  public static Badge of(Finding finding) {
    return switch (finding) {
      case Finding.NotCheckable _ -> NOT_CHECKABLE;
      case Finding.Supported(var verdict) ->
          switch (verdict) {
            case CORROBORATED -> CORROBORATED;
            case DISPUTED -> DISPUTED;
            case ATTRIBUTED -> ATTRIBUTED;
            case UNSOURCED -> UNSOURCED;
          };
    };
  }

  /** "not-checkable": names its colour and icon. */
  public String code() {
    return Words.code(this).replace('_', '-');
  }

  /** "Not checkable", without the kind. */
  public String label() {
    return Words.of(key());
  }

  /** What it says about a claim, a sentence. */
  public String meaning() {
    return Words.of(key() + ".meaning");
  }

  private String key() {
    return this == NOT_CHECKABLE || this == CONTESTED ? code() : "finding." + code();
  }
}

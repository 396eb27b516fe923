package io.touchstone.domain.review;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What of an assessment may have to be erased, by name. */
public final class SealedTexts {
  private SealedTexts() {}

  /** Empty for a withdrawal, which holds no text. */
  public static Optional<Map<String, String>> of(Assessment assessment) {
    if (!(assessment.decision() instanceof Assessment.Decision.Mark mark)) {
      return Optional.empty();
    }
    Map<String, String> texts = new TreeMap<>();
    texts.put("rationale", mark.rationale());
    texts.put("whereLooked", mark.whereLooked());
    if (mark.override() != null) {
      texts.put("override", mark.override());
    }
    return Optional.of(texts);
  }
}

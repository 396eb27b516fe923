package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The sentence above the matrix. */
final class MatrixSummary {

  private MatrixSummary() {}

  /** "22 claims · 5 corroborated · 2 disputed · 7 to review"; what there is none of isn't said. */
  static String inWords(List<MatrixRow> rows) {
    Map<StandingFilter, Integer> counts = new EnumMap<>(StandingFilter.class);
    rows.forEach(row -> counts.merge(row.group(), 1, Integer::sum));
    rows.stream()
        .filter(row -> row.isIn(StandingFilter.RECHECK))
        .forEach(row -> counts.merge(StandingFilter.RECHECK, 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    parts.add(claims((int) rows.stream().filter(row -> !row.isProposed()).count()));
    counts.forEach(
        (group, count) -> parts.add(phrase("matrix.count-standing", count, group.word())));
    return String.join(" · ", parts);
  }

  static String claims(int count) {
    return phrase("matrix.count", count);
  }
}

package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import java.util.Comparator;
import java.util.Locale;

/** The orders in which the matrix lists claims. */
enum MatrixSort {
  NUMBER("matrix.by-number", Comparator.comparingInt(MatrixRow::number)),
  DISAGREEMENT(
      "matrix.most-disagreement",
      Comparator.comparingInt(MatrixRow::disagreement)
          .reversed()
          .thenComparingInt(MatrixRow::number)),
  UNREVIEWED(
      "matrix.unreviewed-first",
      Comparator.comparing((MatrixRow row) -> row.group() != StandingFilter.TO_REVIEW)
          .thenComparingInt(MatrixRow::number)),
  WORTH(
      "matrix.worth-first",
      Comparator.comparingDouble((MatrixRow row) -> row.worth().score())
          .reversed()
          .thenComparingInt(MatrixRow::number)),
  TASK(
      "matrix.due-first",
      Comparator.comparing(MatrixRow::work, ReviewWork.order())
          .thenComparingInt(MatrixRow::number));

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // comparators without state
  private final Comparator<MatrixRow> order;

  MatrixSort(String key, Comparator<MatrixRow> order) {
    this.key = key;
    this.order = order;
  }

  String label() {
    return phrase(key);
  }

  Comparator<MatrixRow> order() {
    return order;
  }

  String inAddress() {
    return name().toLowerCase(Locale.ROOT);
  }
}

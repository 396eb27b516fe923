package io.touchstone.app.matrix;

import java.util.Comparator;
import java.util.Locale;

/** The orders in which the matrix lists claims. */
enum MatrixSort {
  NUMBER("by number", Comparator.comparingInt(MatrixRow::number)),
  DISAGREEMENT(
      "most disagreement",
      Comparator.comparingInt(MatrixRow::disagreement)
          .reversed()
          .thenComparingInt(MatrixRow::number)),
  UNREVIEWED(
      "unreviewed first",
      Comparator.comparing((MatrixRow row) -> row.group() != StandingFilter.TO_REVIEW)
          .thenComparingInt(MatrixRow::number));

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // comparators without state
  private final Comparator<MatrixRow> order;

  MatrixSort(String label, Comparator<MatrixRow> order) {
    this.label = label;
    this.order = order;
  }

  String label() {
    return label;
  }

  Comparator<MatrixRow> order() {
    return order;
  }

  String inAddress() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.touchstone.report;

import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Difference.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** What an appearance says differently from the first one, in words. */
public final class Drift {
  private Drift() {}

  /**
   * "Differs from the first appearance: number, there “212”, here “221”."; empty where nothing that
   * matters does.
   */
  public static String of(Quotation quotation) {
    List<Difference> told =
        quotation.differences().stream().filter(it -> it.severity() != Severity.SLIGHT).toList();
    return told.isEmpty()
        ? ""
        : Words.of(
            "drift", told.stream().map(Drift::of).distinct().collect(Collectors.joining("; ")));
  }

  /** One of them, "number, there “212”, here “221”". */
  public static String of(Difference difference) {
    String kind = word(difference);
    return difference.a().isEmpty() && difference.b().isEmpty()
        ? kind
        : Words.of("drift.one", kind, quoted(difference.a()), quoted(difference.b()));
  }

  private static String quoted(String words) {
    return words.isEmpty() ? Words.of("drift.none") : "“" + Words.isolated(words) + "”";
  }

  private static String word(Difference difference) {
    if (difference.kind() != Kind.QUOTATION || difference.severity() == Severity.SLIGHT) {
      return Words.of("drift." + Words.code(difference.kind()));
    }
    return Words.of(
        difference.a().isEmpty() || difference.b().isEmpty()
            ? "drift.quotation.trimmed"
            : "drift.quotation.altered");
  }
}

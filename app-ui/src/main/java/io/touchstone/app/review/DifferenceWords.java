package io.touchstone.app.review;

import io.touchstone.domain.statement.Difference;
import java.util.List;
import java.util.stream.Collectors;

/** Differences between outlets as a reader is told of them. */
public final class DifferenceWords {

  private DifferenceWords() {}

  /** "number “212” → “221”; no “not”"; empty when there is none. Slight ones aren't told. */
  public static String of(List<Difference> differences) {
    return differences.stream()
        .filter(it -> it.severity() != Difference.Severity.SLIGHT)
        .map(DifferenceWords::of)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String of(Difference difference) {
    String kind = word(difference.kind());
    if (difference.a().isEmpty() && difference.b().isEmpty()) {
      return kind;
    }
    return kind + " " + quoted(difference.a()) + " → " + quoted(difference.b());
  }

  private static String quoted(String words) {
    return words.isEmpty() ? "none" : "“" + words + "”";
  }

  private static String word(Difference.Kind kind) {
    return switch (kind) {
      case NUMBER -> "number";
      case DATE -> "date";
      case NAME -> "spelling";
      case ENTITY -> "who or what";
      case NEGATION -> "negation";
      case STRENGTH -> "strength";
      case QUOTATION -> "quotation";
      case PRONOUN -> "pronoun";
      case SPEAKER -> "speaker";
    };
  }
}

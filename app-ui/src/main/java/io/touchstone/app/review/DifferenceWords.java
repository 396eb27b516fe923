package io.touchstone.app.review;

import static io.touchstone.app.language.Phrases.phrase;

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
    return phrase("review.drift", kind, quoted(difference.a()), quoted(difference.b()));
  }

  private static String quoted(String words) {
    return words.isEmpty() ? phrase("review.nothing") : phrase("review.quoted", words);
  }

  private static String word(Difference.Kind kind) {
    return switch (kind) {
      case NUMBER -> phrase("review.number");
      case DATE -> phrase("review.date");
      case NAME -> phrase("review.spelling");
      case ENTITY -> phrase("review.entity");
      case NEGATION -> phrase("review.negation");
      case STRENGTH -> phrase("review.strength");
      case QUOTATION -> phrase("review.quotation");
      case PRONOUN -> phrase("review.pronoun");
      case SPEAKER -> phrase("review.speaker");
    };
  }
}

package io.touchstone.app.review;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.statement.Difference;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Differences between outlets as a reader is told of them. */
public final class DifferenceWords {

  private DifferenceWords() {}

  /** "number “212” → “221”; no “not”"; empty when there is none. Slight ones aren't told. */
  public static String of(List<Difference> differences) {
    return told(differences, it -> it.severity() != Difference.Severity.SLIGHT);
  }

  /** Those that {@link #of} leaves out. */
  public static String slight(List<Difference> differences) {
    return told(differences, it -> it.severity() == Difference.Severity.SLIGHT);
  }

  private static String told(List<Difference> differences, Predicate<Difference> which) {
    return differences.stream()
        .filter(which)
        .map(DifferenceWords::of)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String of(Difference difference) {
    String kind = word(difference);
    if (difference.a().isEmpty() && difference.b().isEmpty()) {
      return kind;
    }
    return phrase("review.drift", kind, quoted(difference.a()), quoted(difference.b()));
  }

  /** Only where both go back to one copy it is more than another wording. */
  private static String quotation(Difference difference) {
    if (difference.severity() == Difference.Severity.SLIGHT) {
      return phrase("review.quotation");
    }
    return difference.a().isEmpty() || difference.b().isEmpty()
        ? phrase("review.trimmed")
        : phrase("review.altered");
  }

  private static String quoted(String words) {
    return words.isEmpty() ? phrase("review.nothing") : phrase("review.quoted", words);
  }

  private static String word(Difference difference) {
    return switch (difference.kind()) {
      case NUMBER -> phrase("review.number");
      case DATE -> phrase("review.date");
      case NAME -> phrase("review.spelling");
      case ENTITY -> phrase("review.entity");
      case NEGATION -> phrase("review.negation");
      case STRENGTH -> phrase("review.strength");
      case QUOTATION -> quotation(difference);
      case PRONOUN -> phrase("review.pronoun");
      case SPEAKER -> phrase("review.speaker");
    };
  }
}

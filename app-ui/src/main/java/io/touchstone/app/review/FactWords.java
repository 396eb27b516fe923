package io.touchstone.app.review;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.language.Days;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What a claim is beside its words, as a reader is told of it. */
public final class FactWords {

  private FactWords() {}

  /** "made by Mara Linde · of 14 March 2026"; empty when nothing is known. */
  public static String of(ClaimFacts facts) {
    List<String> words = new ArrayList<>();
    Claimant claimant = facts.claimant();
    if (facts.kind() instanceof ClaimKind.Utterance) {
      words.add(
          claimant == null
              ? phrase("review.utterance")
              : phrase("review.utterance-of", claimant.name()));
    } else if (claimant != null) {
      words.add(phrase("review.made-by", claimant.name()));
    }
    if (facts.asOf() != null) {
      words.add(phrase("review.as-of", when(facts.asOf())));
    }
    return String.join(" · ", words);
  }

  private static String when(Period period) {
    if (period.from().equals(period.to())) {
      return Days.day(period.from());
    }
    if (period.equals(Period.ofYear(period.from().getYear()))) {
      return period.iso();
    }
    return period.equals(Period.of(YearMonth.from(period.from())))
        ? Days.month(period.from())
        : phrase("review.period", Days.day(period.from()), Days.day(period.to()));
  }
}

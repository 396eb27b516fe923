package io.touchstone.report;

import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.report.ReviewedClaim.About;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What a claim is beside its words, in sentences that are the same in every format. */
public final class Particulars {

  private static final int MONTH = "2026-03".length();

  private Particulars() {}

  /** None, where nothing is known but the claim's words. */
  public static List<String> of(About about) {
    List<String> sentences = new ArrayList<>();
    Claimant claimant = about.claimant();
    String name = claimant == null ? null : Words.isolated(claimant.name());
    if (about.utterance()) {
      sentences.add(
          name == null ? Words.of("about.utterance") : Words.of("about.utterance-of", name));
      if (about.content() != null) {
        sentences.add(Words.of("about.content", about.content().toString()));
      }
    } else if (name != null) {
      sentences.add(Words.of("about.claimant", name));
    }
    if (about.asOf() != null) {
      sentences.add(Words.of("about.as-of", inWords(about.asOf())));
    }
    return sentences;
  }

  private static String inWords(Period period) {
    String iso = period.iso();
    int slash = iso.indexOf('/');
    if (slash >= 0) {
      return Words.of(
          "reviewed.span",
          Moment.published(iso.substring(0, slash)).words(),
          Moment.published(iso.substring(slash + 1)).words());
    }
    return iso.length() == MONTH
        ? Moment.month(YearMonth.parse(iso))
        : Moment.published(iso).words();
  }
}

package io.touchstone.report;

import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.report.Dossier.About;
import java.util.ArrayList;
import java.util.List;

/** What a claim is beside its words, in sentences that are the same in every format. */
public final class Particulars {

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
      sentences.add(Words.of("about.as-of", about.asOf().inWords()));
    }
    return sentences;
  }
}

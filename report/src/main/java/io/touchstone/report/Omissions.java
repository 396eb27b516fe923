package io.touchstone.report;

import io.touchstone.domain.report.Dossier;
import java.util.ArrayList;
import java.util.List;

/** What a report doesn't cover, in sentences that are the same in every format. */
public final class Omissions {
  private Omissions() {}

  public static List<String> of(Dossier.LeftOut leftOut) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Words.of("left-out.claims", leftOut.claimsWithoutMark()));
    if (leftOut.claimsKeptBack() > 0) {
      sentences.add(Words.of("left-out.kept-back", leftOut.claimsKeptBack()));
    }
    sentences.add(Words.of("left-out.statements", leftOut.statementsWithoutClaim()));
    return sentences;
  }
}

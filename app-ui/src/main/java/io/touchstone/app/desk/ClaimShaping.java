package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.review.DifferenceWords;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.undo.Decisions;
import io.touchstone.app.undo.Reshaping;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.statement.StatementId;
import java.util.List;

/** Carries out what a reviewer makes of claims, after asking what it needs to know. */
final class ClaimShaping implements ClaimActions {
  private final DeskView view;
  private final CurrentViewer viewer;
  private final DeskReading reading;
  private final Decisions decisions;
  private final Reshaping reshaping;

  ClaimShaping(
      DeskView view,
      CurrentViewer viewer,
      DeskReading reading,
      Decisions decisions,
      Reshaping reshaping) {
    this.view = view;
    this.viewer = viewer;
    this.reading = reading;
    this.decisions = decisions;
    this.reshaping = reshaping;
  }

  @Override
  public void reword(Claim claim) {
    new ReadingDialog(
            phrase("desk.reword-claim", claim.number()),
            phrase("desk.own-words"),
            phrase("desk.wording"),
            claim.text(),
            claim.text(),
            text -> {
              SaveOutcome<Claim> outcome = decisions.reword(viewer.get(), claim, text);
              if (outcome instanceof SaveOutcome.Stale<Claim>(Claim current)) {
                throw new InvalidInputException(
                    "text", phrase("desk.reworded-meanwhile", current.text()));
              }
              view.refresh();
            })
        .open();
  }

  @Override
  public void merge(ClaimCase claim) {
    new ClaimChoice(
            phrase("desk.merge-into", claim.claim().number()),
            phrase("desk.merge"),
            others(claim.claim()),
            other -> preview(claim, other),
            other -> {
              reshaping.merge(viewer.get(), claim.claim(), other.claim());
              view.refresh();
            })
        .open();
  }

  @Override
  public void split(ClaimCase claim) {
    new SplitDialog(
            claim,
            (leaving, text) -> {
              reshaping.split(viewer.get(), claim.claim(), leaving, text);
              view.refresh();
            })
        .open();
  }

  @Override
  public void move(StatementId statement) {
    List<ClaimCase> claims =
        reading.claims(viewer.get(), view.investigation()).stream()
            .filter(it -> it.claim().appearanceOf(statement).isEmpty())
            .toList();
    new ClaimChoice(
            phrase("desk.move-statement"),
            phrase("desk.move-button"),
            claims,
            to -> phrase("desk.it-says", to.claim().text()),
            to -> {
              reshaping.move(viewer.get(), statement, to.claim());
              view.refresh();
            })
        .open();
  }

  private List<ClaimCase> others(Claim claim) {
    return reading.claims(viewer.get(), claim.investigation()).stream()
        .filter(it -> !it.claim().id().equals(claim.id()))
        .toList();
  }

  /** What comes along, and what the two say differently: a merge is confirmed knowing both. */
  private String preview(ClaimCase claim, ClaimCase other) {
    Standing standing = other.standing();
    String differs =
        DifferenceWords.of(reading.between(claim.claim().text(), other.claim().text()));
    String comes =
        phrase(
            "desk.merge-preview",
            other.claim().number(),
            other.appearances().size(),
            standing.marks().size(),
            other.evidence().size(),
            claim.claim().number());
    return differs.isEmpty() ? comes : phrase("desk.merge-differs", comes, differs);
  }
}

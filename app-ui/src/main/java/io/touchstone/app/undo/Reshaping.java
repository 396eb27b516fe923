package io.touchstone.app.undo;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.jobs.Comparisons;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.claim.AddReading;
import io.touchstone.domain.claim.Arrangement;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.RearrangeStatements;
import io.touchstone.domain.claim.ReshapeClaims;
import io.touchstone.domain.claim.ReshapeStatements;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.TextSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * All that changes what is a statement and what is a claim, remembered so that it can be undone.
 * New statements are compared with the other articles in the background.
 */
@Service
public class Reshaping {
  private final ReshapeStatements statements;
  private final AddReading readings;
  private final ReshapeClaims claims;
  private final RearrangeStatements arrangements;
  private final Comparisons comparisons;

  Reshaping(
      ReshapeStatements statements,
      AddReading readings,
      ReshapeClaims claims,
      RearrangeStatements arrangements,
      Comparisons comparisons) {
    this.statements = statements;
    this.readings = readings;
    this.claims = claims;
    this.arrangements = arrangements;
    this.comparisons = comparisons;
  }

  /** The parts into which a selection cuts a statement. */
  public List<TextSpan> partsOf(Viewer viewer, StatementId whole, TextSpan selected) {
    return statements.partsOf(viewer, whole, selected);
  }

  /**
   * @param claimed which of the parts, from 0, the statement's claim is about
   * @return what stands there now
   */
  public List<StatementId> cut(
      Viewer viewer, Article article, StatementId whole, List<TextSpan> parts, int claimed) {
    return made(
        viewer,
        article.investigation(),
        phrase("undo.cutting"),
        Set.of(whole),
        () -> statements.cut(viewer, CommandId.next(), whole, parts, claimed));
  }

  /**
   * @param touched the statements that the selection touches
   */
  public StatementId join(
      Viewer viewer, Article article, Set<StatementId> touched, TextSpan selected) {
    return made(
            viewer,
            article.investigation(),
            phrase("undo.joining"),
            touched,
            () ->
                List.of(
                    statements.join(
                        viewer, CommandId.next(), article.id(), article.revision(), selected)))
        .getFirst();
  }

  public StatementId add(Viewer viewer, Article article, TextSpan selected) {
    return made(
            viewer,
            article.investigation(),
            phrase("undo.adding"),
            Set.of(),
            () ->
                List.of(
                    statements.add(
                        viewer, CommandId.next(), article.id(), article.revision(), selected)))
        .getFirst();
  }

  /** Adds a claim of ours that the passage implies. */
  public StatementId imply(Viewer viewer, Article article, TextSpan selected, String text) {
    return made(
            viewer,
            article.investigation(),
            phrase("undo.implying"),
            Set.of(),
            () ->
                List.of(
                    readings.imply(
                        viewer,
                        CommandId.next(),
                        article.id(),
                        article.revision(),
                        selected,
                        text)))
        .getFirst();
  }

  /** Makes {@code other} part of {@code kept}. */
  public void merge(Viewer viewer, Claim kept, Claim other) {
    Set<StatementId> touched = new HashSet<>(members(kept));
    touched.addAll(members(other));
    changed(
        viewer,
        kept.investigation(),
        phrase("undo.merging", kept.number(), other.number()),
        touched,
        () -> claims.merge(viewer, CommandId.next(), kept.id(), other.id()));
  }

  /** Makes a claim of its own of some of a claim's statements. */
  public void split(Viewer viewer, Claim claim, Set<StatementId> leaving, String text) {
    changed(
        viewer,
        claim.investigation(),
        phrase("undo.splitting", claim.number()),
        members(claim),
        () -> claims.split(viewer, CommandId.next(), claim.id(), leaving, text));
  }

  /** Moves a statement into another claim. */
  public void move(Viewer viewer, StatementId statement, Claim to) {
    Set<StatementId> touched = new HashSet<>(members(to));
    touched.add(statement);
    changed(
        viewer,
        to.investigation(),
        phrase("undo.moving", to.number()),
        touched,
        () -> claims.move(viewer, CommandId.next(), statement, to.id()));
  }

  private List<StatementId> made(
      Viewer viewer,
      InvestigationId investigation,
      String what,
      Set<StatementId> touched,
      Supplier<List<StatementId>> decision) {
    Arrangement before = arrangements.now(viewer, investigation, touched, Set.of());
    List<StatementId> made = decision.get();
    Set<StatementId> all = new HashSet<>(before.statements());
    all.addAll(made);
    Arrangement after = arrangements.now(viewer, investigation, all, Set.of());
    remember(viewer, what, before.before(made), after);
    comparisons.soon(investigation);
    return made;
  }

  private void changed(
      Viewer viewer,
      InvestigationId investigation,
      String what,
      Set<StatementId> touched,
      Runnable decision) {
    Arrangement before = arrangements.now(viewer, investigation, touched, Set.of());
    decision.run();
    Arrangement after = arrangements.now(viewer, investigation, before.statements(), Set.of());
    remember(viewer, what, before, after);
  }

  private void remember(Viewer viewer, String what, Arrangement before, Arrangement after) {
    if (!after.sameAs(before)) {
      UndoStack.of(before.investigation())
          .did(new GroupingStep(arrangements, viewer, what, before, after));
    }
  }

  private static Set<StatementId> members(Claim claim) {
    return claim.appearances().stream().map(it -> it.statement()).collect(Collectors.toSet());
  }
}

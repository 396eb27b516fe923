package io.touchstone.domain.claim;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.DueComparisons;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.text.SelectedWords;
import io.touchstone.domain.text.TextSpan;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person decides where statements begin and end. A statement never changes its words: what is cut
 * or joined gives way to others, and its claim goes over to one of them.
 */
public class ReshapeStatements {
  private final Passages passages;
  private final Statements statements;
  private final Claims claims;
  private final DueComparisons due;
  private final Trail trail;

  public ReshapeStatements(
      Passages passages, Statements statements, Claims claims, DueComparisons due, Trail trail) {
    this.passages = passages;
    this.statements = statements;
    this.claims = claims;
    this.due = due;
    this.trail = trail;
  }

  /**
   * Makes statements of parts of one.
   *
   * @param parts in the order of the text, apart from one another, within the statement
   * @param claimed which of them, from 0, the statement's claim and its marks are about; of no
   *     importance for a statement without a claim
   * @return what stands there now, in the order of {@code parts}
   * @throws InvalidInputException when the parts are none, or somebody changed the text meanwhile
   */
  @Transactional
  public List<StatementId> cut(
      Viewer viewer, CommandId command, StatementId whole, List<TextSpan> parts, int claimed) {
    Passages.Passage passage = passages.around(viewer, whole);
    if (trail.knows(command)) {
      return List.of();
    }
    Statement before = passage.statement(whole);
    check(before.span(), parts);
    List<Statement> made = parts.stream().map(it -> passage.piece(it, before)).toList();
    replace(passage, Set.of(before), made, made.get(claimed).id());
    record(viewer, command, TrailAction.STATEMENT_CUT, passage, whole.toString(), made);
    return ids(made);
  }

  /**
   * Makes one statement of all that a selection touches.
   *
   * @param revision the text that was selected in
   * @throws InvalidInputException when it touches fewer than two, or those of several claims
   */
  @Transactional
  public StatementId join(
      Viewer viewer, CommandId command, ArticleId article, RevisionId revision, TextSpan selected) {
    Passages.Passage passage = passages.in(viewer, article, revision);
    List<Statement> touched =
        passage.statements().stream()
            .filter(it -> !it.isReading() && it.span().overlaps(selected))
            .toList();
    if (trail.knows(command)) {
      return touched.getFirst().id();
    }
    if (touched.size() < 2) {
      throw new InvalidInputException(
          "selection", "Select across two statements or more to join them.");
    }
    TextSpan span =
        new TextSpan(
            touched.stream().mapToInt(it -> it.span().start()).min().orElseThrow(),
            touched.stream().mapToInt(it -> it.span().end()).max().orElseThrow());
    oneClaimAtMost(touched);
    Statement made = passage.piece(span, said(touched));
    replace(passage, new LinkedHashSet<>(touched), List.of(made), made.id());
    record(viewer, command, TrailAction.STATEMENTS_JOINED, passage, names(touched), List.of(made));
    return made.id();
  }

  /**
   * Makes a statement of a passage, whatever other statements it lies in or over.
   *
   * @param revision the text that was selected in
   * @throws InvalidInputException when the passage says nothing or is a statement already
   */
  @Transactional
  public StatementId add(
      Viewer viewer, CommandId command, ArticleId article, RevisionId revision, TextSpan selected) {
    Passages.Passage passage = passages.in(viewer, article, revision);
    StatementId id = new StatementId(command.value());
    if (trail.knows(command)) {
      return id;
    }
    TextSpan span = passage.words(selected);
    if (passage.statements().stream().anyMatch(it -> !it.isReading() && it.span().equals(span))) {
      throw new InvalidInputException("selection", "This is a statement already.");
    }
    Statement made = passage.added(id, span);
    replace(passage, Set.of(), List.of(made), id);
    record(viewer, command, TrailAction.STATEMENT_ADDED, passage, "", List.of(made));
    return id;
  }

  /** The parts into which a selection cuts a statement, as {@link SelectedWords} has it. */
  @Transactional
  public List<TextSpan> partsOf(Viewer viewer, StatementId whole, TextSpan selected) {
    Passages.Passage passage = passages.around(viewer, whole);
    TextSpan span = passage.statement(whole).span();
    TextSpan words = passage.words(selected);
    if (!span.contains(words) || span.equals(words)) {
      throw new InvalidInputException("selection", "Select a part of one statement to cut it out.");
    }
    return SelectedWords.parts(passage.text(), span, words);
  }

  private void replace(
      Passages.Passage passage, Set<Statement> gone, List<Statement> made, StatementId heir) {
    List<StatementId> out = gone.stream().map(Statement::id).toList();
    statements.replace(passage.revision(), out, made);
    out.stream()
        .flatMap(it -> claims.of(it).stream())
        .distinct()
        .forEach(
            claim -> Saved.of(claims.save(claim.handedOn(Set.copyOf(out), heir), claim.version())));
    due.add(passage.investigation(), List.of(passage.article()));
  }

  private void oneClaimAtMost(List<Statement> touched) {
    List<String> numbers =
        touched.stream()
            .flatMap(it -> claims.of(it.id()).stream())
            .distinct()
            .map(it -> String.valueOf(it.number()))
            .toList();
    if (numbers.size() > 1) {
      throw new InvalidInputException(
          "selection",
          "These statements belong to claims "
              + String.join(" and ", numbers)
              + "; merge the claims first.");
    }
  }

  /** Whose words the joined statement is taken for: the first of them that says so. */
  private static Statement said(List<Statement> touched) {
    return touched.stream()
        .filter(it -> it.attribution().namedSource() != null)
        .findFirst()
        .orElse(touched.getFirst());
  }

  private static void check(TextSpan whole, List<TextSpan> parts) {
    int end = whole.start();
    for (TextSpan part : parts) {
      if (part.start() < end || !whole.contains(part) || part.length() == 0) {
        throw new IllegalArgumentException("Parts lie in their statement, one after another.");
      }
      end = part.end();
    }
    if (parts.isEmpty() || parts.getFirst().equals(whole)) {
      throw new InvalidInputException("selection", "Select a part of one statement to cut it out.");
    }
  }

  private void record(
      Viewer viewer,
      CommandId command,
      TrailAction action,
      Passages.Passage passage,
      String before,
      List<Statement> made) {
    trail.record(
        passage.investigation(),
        viewer,
        action,
        command,
        Map.of(
            "article", passage.article().toString(), "before", before, "statements", names(made)));
  }

  private static String names(List<Statement> statements) {
    return statements.stream().map(it -> it.id().toString()).collect(Collectors.joining(","));
  }

  private static List<StatementId> ids(List<Statement> statements) {
    return statements.stream().map(Statement::id).toList();
  }
}

package io.touchstone.domain.article;

import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.Making;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.text.Quotations;
import io.touchstone.domain.text.TextAnchor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which statements of an article's earlier revision stand in the new one, word for word. Such a
 * statement is the same one in another place: it keeps its id, and with that its claim, its marks
 * and what was suggested about it. Words that stand there several times are matched in their order.
 * Where people chose how far a statement reaches, that holds against what analysis finds there.
 *
 * @param moved the earlier statements that are still there, in their new places
 * @param added statements of the new revision that weren't there before
 * @param gone the earlier statements that aren't there any longer; they stay in their revision
 */
record KeptStatements(List<Statement> moved, List<Statement> added, List<Statement> gone) {
  KeptStatements {
    moved = List.copyOf(moved);
    added = List.copyOf(added);
    gone = List.copyOf(gone);
  }

  private record Words(StatementKind kind, String exact) {}

  /**
   * @param earlier the statements of the revision before, in the order of its text; none for an
   *     article's first revision
   * @param found what analysis found in {@code revision}, in the order of its text
   */
  static KeptStatements between(
      List<Statement> earlier, ArticleRevision revision, List<AnalysedStatement> found) {
    String text = revision.content().text();
    Map<Words, Deque<StatementId>> known = new HashMap<>();
    List<Statement> placed = new ArrayList<>();
    List<Statement> made = new ArrayList<>();
    for (Statement statement : earlier) {
      if (statement.making() == Making.ANALYSIS) {
        known
            .computeIfAbsent(new Words(statement.kind(), statement.text()), _ -> new ArrayDeque<>())
            .add(statement.id());
      } else {
        Quotations.again(text, statement.anchor())
            .ifPresent(anchor -> made.add(placed(statement, revision, anchor)));
      }
    }
    placed.addAll(made);
    Set<StatementId> fresh = new HashSet<>();
    List<TextAnchor> anchors =
        TextAnchor.in(text, found.stream().map(AnalysedStatement::span).toList());
    for (int i = 0; i < found.size(); i++) {
      AnalysedStatement one = found.get(i);
      TextAnchor anchor = anchors.get(i);
      Deque<StatementId> same =
          known.getOrDefault(new Words(one.kind(), anchor.exact()), new ArrayDeque<>());
      if (!same.isEmpty()) {
        placed.add(placed(same.poll(), revision, one, anchor));
      } else if (made.stream().noneMatch(it -> !it.isReading() && it.span().overlaps(one.span()))) {
        StatementId id = StatementId.next();
        fresh.add(id);
        placed.add(placed(id, revision, one, anchor));
      }
    }
    List<Statement> all = numbered(placed);
    Set<StatementId> there = new HashSet<>();
    all.forEach(it -> there.add(it.id()));
    return new KeptStatements(
        all.stream().filter(it -> !fresh.contains(it.id())).toList(),
        all.stream().filter(it -> fresh.contains(it.id())).toList(),
        earlier.stream().filter(it -> !there.contains(it.id())).toList());
  }

  private static List<Statement> numbered(List<Statement> placed) {
    List<Statement> ordered =
        placed.stream().sorted(Comparator.comparing(Statement::span)).toList();
    List<Statement> numbered = new ArrayList<>();
    for (Statement each : ordered) {
      numbered.add(
          new Statement(
              each.id(),
              each.article(),
              each.revision(),
              numbered.size() + 1,
              each.kind(),
              each.anchor(),
              each.attribution(),
              each.cue(),
              each.making()));
    }
    return numbered;
  }

  /** What a person made, at its new place; where the article said who says so is another by now. */
  private static Statement placed(Statement made, ArticleRevision revision, TextAnchor anchor) {
    return new Statement(
        made.id(),
        revision.article(),
        revision.id(),
        made.ordinal(),
        made.kind(),
        anchor,
        made.attribution(),
        null,
        made.making());
  }

  private static Statement placed(
      StatementId id, ArticleRevision revision, AnalysedStatement found, TextAnchor anchor) {
    return new Statement(
        id,
        revision.article(),
        revision.id(),
        1,
        found.kind(),
        anchor,
        found.attribution(),
        found.cue());
  }
}

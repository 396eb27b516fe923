package io.touchstone.domain.article;

import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.text.TextAnchor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which statements of an article's earlier revision stand in the new one, word for word. Such a
 * statement is the same one in another place: it keeps its id, and with that its claim, its marks
 * and what was suggested about it. Words that stand there several times are matched in their order.
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
    Map<Words, Deque<StatementId>> known = new HashMap<>();
    for (Statement statement : earlier) {
      known
          .computeIfAbsent(new Words(statement.kind(), statement.text()), _ -> new ArrayDeque<>())
          .add(statement.id());
    }
    List<TextAnchor> anchors =
        TextAnchor.in(
            revision.content().text(), found.stream().map(AnalysedStatement::span).toList());
    List<Statement> moved = new ArrayList<>();
    List<Statement> added = new ArrayList<>();
    for (AnalysedStatement one : found) {
      int before = moved.size() + added.size();
      TextAnchor anchor = anchors.get(before);
      Deque<StatementId> same =
          known.getOrDefault(new Words(one.kind(), anchor.exact()), new ArrayDeque<>());
      if (same.isEmpty()) {
        added.add(placed(StatementId.next(), revision, before + 1, one, anchor));
      } else {
        moved.add(placed(same.poll(), revision, before + 1, one, anchor));
      }
    }
    List<StatementId> left = known.values().stream().flatMap(Deque::stream).toList();
    return new KeptStatements(
        moved, added, earlier.stream().filter(it -> left.contains(it.id())).toList());
  }

  private static Statement placed(
      StatementId id,
      ArticleRevision revision,
      int ordinal,
      AnalysedStatement found,
      TextAnchor anchor) {
    return new Statement(
        id,
        revision.article(),
        revision.id(),
        ordinal,
        found.kind(),
        anchor,
        found.attribution(),
        found.cue());
  }
}

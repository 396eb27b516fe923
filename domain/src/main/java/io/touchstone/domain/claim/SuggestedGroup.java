package io.touchstone.domain.claim;

import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Statements that, pair by pair, are suggested to say the same.
 *
 * @param suggestions those among its members, best first
 */
record SuggestedGroup(Set<StatementId> members, List<Suggestion> suggestions) {

  SuggestedGroup {
    members = Set.copyOf(members);
    suggestions = List.copyOf(suggestions);
  }

  /**
   * Joins the best pairs first, and two groups only when at least half of the pairs between them
   * are suggested too: one chance likeness doesn't chain two claims together.
   */
  static List<SuggestedGroup> of(List<Suggestion> open) {
    List<Suggestion> strong =
        open.stream()
            .filter(it -> it.similarity().strong())
            .sorted(
                Comparator.comparingDouble((Suggestion it) -> -it.similarity().score())
                    .thenComparing(it -> it.id().toString()))
            .toList();
    Set<Set<StatementId>> pairs = new HashSet<>();
    strong.forEach(it -> pairs.add(pair(it.similarity().a(), it.similarity().b())));
    Map<StatementId, Set<StatementId>> groups = new HashMap<>();
    for (Suggestion suggestion : strong) {
      Similarity similarity = suggestion.similarity();
      Set<StatementId> one = groups.computeIfAbsent(similarity.a(), SuggestedGroup::alone);
      Set<StatementId> other = groups.computeIfAbsent(similarity.b(), SuggestedGroup::alone);
      if (!one.equals(other) && fit(one, other, pairs)) {
        one.addAll(other);
        other.forEach(member -> groups.put(member, one));
      }
    }
    return groups.values().stream()
        .distinct()
        .filter(members -> members.size() > 1)
        .map(members -> new SuggestedGroup(members, among(members, strong)))
        .sorted(
            Comparator.comparingInt((SuggestedGroup it) -> -it.members().size())
                .thenComparingDouble(it -> -it.suggestions().getFirst().similarity().score())
                .thenComparing(it -> it.suggestions().getFirst().id().toString()))
        .toList();
  }

  private static boolean fit(
      Set<StatementId> one, Set<StatementId> other, Set<Set<StatementId>> pairs) {
    long suggested =
        one.stream()
            .flatMap(a -> other.stream().map(b -> pair(a, b)))
            .filter(pairs::contains)
            .count();
    return 2 * suggested >= (long) one.size() * other.size();
  }

  private static List<Suggestion> among(Set<StatementId> members, List<Suggestion> suggestions) {
    return suggestions.stream()
        .filter(
            it -> members.contains(it.similarity().a()) && members.contains(it.similarity().b()))
        .toList();
  }

  private static Set<StatementId> alone(StatementId statement) {
    return new LinkedHashSet<>(List.of(statement));
  }

  private static Set<StatementId> pair(StatementId a, StatementId b) {
    return Set.of(a, b);
  }
}

package io.touchstone.analysis.comparison;

import io.touchstone.analysis.comparison.EventClaim.Between;
import io.touchstone.analysis.difference.Difference;
import io.touchstone.analysis.difference.NameSpelling;
import io.touchstone.domain.statement.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People's names that are spelt differently anywhere in the articles: the rarer spelling is shown
 * against the more frequent one, also where no other outlet says the same.
 */
final class NameSlips {
  private final Map<Integer, List<Between>> byStatement = new HashMap<>();

  NameSlips(List<EventStatement> statements) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      String surname = surname(statements.get(i).read().found().attribution());
      if (surname != null) {
        places.computeIfAbsent(surname, _ -> new ArrayList<>()).add(i);
      }
    }
    Set<String> seen = new HashSet<>();
    for (Map.Entry<String, List<Integer>> rare : places.entrySet()) {
      for (Map.Entry<String, List<Integer>> common : places.entrySet()) {
        boolean rarer = rare.getValue().size() < common.getValue().size();
        if (rarer
            && NameSpelling.isSlip(rare.getKey(), common.getKey())
            && seen.add(rare.getKey())) {
          rare.getValue()
              .forEach(
                  it -> add(it, common.getValue(), rare.getKey(), common.getKey(), statements));
        }
      }
    }
  }

  private void add(
      int at, List<Integer> others, String rare, String common, List<EventStatement> statements) {
    int other =
        others.stream()
            .filter(it -> statements.get(it).read().text().contains(common))
            .findFirst()
            .orElse(others.getFirst());
    Difference difference =
        NameSpelling.difference(
            statements.get(at).read().text(), rare, statements.get(other).read().text(), common);
    byStatement.computeIfAbsent(at, _ -> new ArrayList<>()).add(new Between(at, other, difference));
  }

  List<Between> in(int statement) {
    return byStatement.getOrDefault(statement, List.of());
  }

  private static @Nullable String surname(Attribution attribution) {
    return attribution instanceof Attribution.NamedPerson(String name, String _)
        ? name.substring(name.lastIndexOf(' ') + 1)
        : null;
  }
}

package io.touchstone.domain.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to look for.
 *
 * @param words what was typed
 * @param chosen values of facets; of each facet any one of them has to fit
 * @param kind to list these only; null for the best of every kind
 * @param after the last hit that is shown already, with {@code kind}; null for the first ones
 * @param limit hits of each kind
 */
public record SearchRequest(
    SearchWords words,
    Map<Facet, Set<String>> chosen,
    @Nullable SearchKind kind,
    @Nullable HitId after,
    int limit) {
  private static final int MOST = 100;

  public SearchRequest {
    Objects.requireNonNull(words);
    Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            kept.put(facet, Set.copyOf(values));
          }
        });
    chosen = Map.copyOf(kept);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("A page has 1 to " + MOST + " hits of a kind.");
    }
    if (after != null && kind == null) {
      throw new IllegalArgumentException("Going on takes one kind.");
    }
  }

  public Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }
}

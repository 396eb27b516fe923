package io.touchstone.app.search;

import com.vaadin.flow.router.QueryParameters;
import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.SearchKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A search as its address says it. What an address gets wrong is left out: somebody shortened it,
 * and the page still helps them.
 *
 * @param typed as it was typed
 * @param kind null for the best of every kind
 */
record SearchAddress(String typed, Map<Facet, Set<String>> chosen, @Nullable SearchKind kind) {
  static final String ROUTE = "search";
  static final SearchAddress EMPTY = new SearchAddress("", Map.of(), null);

  private static final String TYPED = "q";
  private static final String KIND = "kind";

  SearchAddress {
    Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            kept.put(facet, Set.copyOf(values));
          }
        });
    chosen = Map.copyOf(kept);
  }

  static SearchAddress of(QueryParameters parameters) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, new TreeSet<>(parameters.getParameters(inAddress(facet))));
    }
    SearchKind kind =
        parameters
            .getSingleParameter(KIND)
            .flatMap(
                wanted ->
                    Arrays.stream(SearchKind.values())
                        .filter(it -> inAddress(it).equals(wanted))
                        .findFirst())
            .orElse(null);
    return new SearchAddress(parameters.getSingleParameter(TYPED).orElse(""), chosen, kind);
  }

  QueryParameters inAddress() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (!typed.isBlank()) {
      parameters.put(TYPED, List.of(typed));
    }
    for (Facet facet : Facet.values()) {
      Set<String> values = chosen.getOrDefault(facet, Set.of());
      if (!values.isEmpty()) {
        parameters.put(inAddress(facet), new ArrayList<>(new TreeSet<>(values)));
      }
    }
    if (kind != null) {
      parameters.put(KIND, List.of(inAddress(kind)));
    }
    return new QueryParameters(parameters);
  }

  /** "earlier-check". */
  static String inAddress(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  SearchAddress typing(String other) {
    return new SearchAddress(other, chosen, kind);
  }

  SearchAddress only(@Nullable SearchKind other) {
    return new SearchAddress(typed, chosen, other);
  }

  /** Chooses the value, or not any more. */
  SearchAddress toggled(Facet facet, String value) {
    Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(chosen);
    Set<String> values = new TreeSet<>(chosen.getOrDefault(facet, Set.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    changed.put(facet, values);
    return new SearchAddress(typed, changed, kind);
  }

  SearchAddress everything() {
    return new SearchAddress(typed, Map.of(), null);
  }

  boolean isNarrowed() {
    return !chosen.isEmpty() || kind != null;
  }
}

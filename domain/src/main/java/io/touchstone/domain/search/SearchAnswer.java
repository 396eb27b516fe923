package io.touchstone.domain.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was found.
 *
 * @param groups kinds of which there are hits, in their order
 * @param facets most frequent values first, months newest first
 * @param state how current the index is
 * @param meaning whether the language model took part
 */
public record SearchAnswer(
    List<Group> groups, Map<Facet, List<FacetCount>> facets, IndexState state, boolean meaning) {

  /**
   * Hits of one kind, best first.
   *
   * @param total how many there are, shown or not
   * @param more whether others follow the last one shown
   */
  public record Group(SearchKind kind, List<SearchHit> hits, long total, boolean more) {
    public Group {
      Objects.requireNonNull(kind);
      hits = List.copyOf(hits);
    }
  }

  public SearchAnswer {
    groups = List.copyOf(groups);
    facets = Map.copyOf(facets);
    Objects.requireNonNull(state);
  }

  public static SearchAnswer nothing(IndexState state) {
    return new SearchAnswer(List.of(), Map.of(), state, false);
  }

  public long total() {
    return groups.stream().mapToLong(Group::total).sum();
  }
}

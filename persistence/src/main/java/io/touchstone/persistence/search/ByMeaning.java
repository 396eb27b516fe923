package io.touchstone.persistence.search;

import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.SearchKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * What comes closest in meaning.
 *
 * @param found closest first
 * @param withWords ids of those that have the words, too, and are counted with those
 */
record ByMeaning(List<Found> found, Set<String> withWords) {
  static final ByMeaning NONE = new ByMeaning(List.of(), Set.of());

  private static final List<Facet> FACETS = List.of(Facet.values());
  private static final int MOST = 60;

  /** Cosine under which two texts only share a topic, or a language. */
  private static final float LEAST = 0.68f;

  /** What a hit is counted by. */
  record Found(String id, SearchKind kind, Map<Facet, List<String>> values) {}

  static ByMeaning search(
      SearchSession session, SearchScope<SearchDocument> scope, Matching matching, float[] vector) {
    List<Found> found =
        session
            .search(scope)
            .select(found(scope))
            .where(matching.meaning(Quantised.of(vector), MOST, LEAST))
            .fetchHits(MOST);
    List<String> ids = found.stream().map(Found::id).toList();
    return ids.isEmpty()
        ? NONE
        : new ByMeaning(
            found,
            new HashSet<>(
                session
                    .search(scope)
                    .select(projection -> projection.id(String.class))
                    .where(matching.wordsAmong(ids))
                    .fetchHits(ids.size())));
  }

  private static SearchProjection<Found> found(SearchScope<SearchDocument> scope) {
    var read = scope.projection();
    List<SearchProjection<?>> fields = new ArrayList<>();
    fields.add(read.id(String.class).toProjection());
    fields.add(read.field(SearchFields.KIND, String.class).toProjection());
    for (Facet facet : FACETS) {
      fields.add(read.field(SearchFields.of(facet), String.class).list().toProjection());
    }
    return read.composite()
        .from(fields.toArray(SearchProjection<?>[]::new))
        .asList(ByMeaning::found)
        .toProjection();
  }

  private static Found found(List<?> fields) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    for (int i = 0; i < FACETS.size(); i++) {
      values.put(FACETS.get(i), strings(fields.get(2 + i)));
    }
    return new Found((String) fields.get(0), SearchKind.valueOf((String) fields.get(1)), values);
  }

  private static List<String> strings(Object values) {
    List<String> strings = new ArrayList<>();
    for (Object value : (List<?>) values) {
      if (value != null) {
        strings.add((String) value);
      }
    }
    return strings;
  }

  List<String> of(SearchKind kind) {
    return found.stream().filter(it -> it.kind() == kind).map(Found::id).toList();
  }

  /** Whether it was found by what it means alone. */
  boolean only(String id) {
    return !withWords.contains(id) && found.stream().anyMatch(it -> it.id().equals(id));
  }

  /** Those that no word found. */
  List<Found> alone() {
    return found.stream().filter(it -> !withWords.contains(it.id())).toList();
  }
}

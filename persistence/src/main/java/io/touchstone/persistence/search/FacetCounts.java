package io.touchstone.persistence.search;

import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.FacetCount;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.domain.search.SearchRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many hits there are of each kind and value. A facet's values are counted as if nothing of
 * that facet were chosen, so that one can add another one.
 */
record FacetCounts(Map<SearchKind, Long> kinds, Map<Facet, Map<String, Long>> values) {
  private static final int MOST = 30;
  private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");

  static FacetCounts count(
      SearchSession session,
      SearchScope<SearchDocument> scope,
      Matching matching,
      SearchRequest request,
      ByMeaning like) {
    Map<Facet, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      keys.put(facet, AggregationKey.of(facet.name()));
    }
    var all = session.search(scope).where(matching.words());
    all = all.aggregation(KINDS, terms(scope, SearchFields.KIND));
    for (Facet facet : Facet.values()) {
      if (request.chosen(facet).isEmpty()) {
        all =
            all.aggregation(keys.getOrDefault(facet, KINDS), terms(scope, SearchFields.of(facet)));
      }
    }
    SearchResult<?> counted = all.fetch(0);
    Map<SearchKind, Long> kinds = new EnumMap<>(SearchKind.class);
    counted.aggregation(KINDS).forEach((kind, count) -> kinds.put(SearchKind.valueOf(kind), count));
    Map<Facet, Map<String, Long>> values = new EnumMap<>(Facet.class);
    keys.forEach(
        (facet, key) ->
            values.put(
                facet,
                new HashMap<>(
                    request.chosen(facet).isEmpty()
                        ? counted.aggregation(key)
                        : values(session, scope, matching.wordsBut(facet), facet, key))));
    for (ByMeaning.Found found : like.alone()) {
      kinds.merge(found.kind(), 1L, Long::sum);
      found
          .values()
          .forEach(
              (facet, those) ->
                  those.forEach(
                      it -> values.getOrDefault(facet, new HashMap<>()).merge(it, 1L, Long::sum)));
    }
    request
        .chosen()
        .forEach(
            (facet, chosen) ->
                chosen.forEach(
                    it -> values.getOrDefault(facet, new HashMap<>()).putIfAbsent(it, 0L)));
    return new FacetCounts(kinds, values);
  }

  private static Map<String, Long> values(
      SearchSession session,
      SearchScope<SearchDocument> scope,
      SearchPredicate where,
      Facet facet,
      AggregationKey<Map<String, Long>> key) {
    return session
        .search(scope)
        .where(where)
        .aggregation(key, terms(scope, SearchFields.of(facet)))
        .fetch(0)
        .aggregation(key);
  }

  private static SearchAggregation<Map<String, Long>> terms(
      SearchScope<SearchDocument> scope, String field) {
    return scope
        .aggregation()
        .terms()
        .field(field, String.class)
        .orderByCountDescending()
        .maxTermCount(MOST)
        .toAggregation();
  }

  long of(SearchKind kind) {
    return kinds.getOrDefault(kind, 0L);
  }

  Map<Facet, List<FacetCount>> facets(JdbcClient jdbc) {
    Map<String, String> titles = titles(jdbc);
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, counts) -> {
          List<FacetCount> listed = new ArrayList<>();
          counts.forEach(
              (value, count) -> {
                String label = facet == Facet.INVESTIGATION ? titles.get(value) : value;
                if (label != null) {
                  listed.add(new FacetCount(value, label, count));
                }
              });
          listed.sort(
              facet == Facet.MONTH
                  ? Comparator.comparing(FacetCount::value).reversed()
                  : Comparator.comparingLong(FacetCount::count)
                      .reversed()
                      .thenComparing(FacetCount::label));
          facets.put(facet, List.copyOf(listed));
        });
    return facets;
  }

  private Map<String, String> titles(JdbcClient jdbc) {
    UUID[] ids =
        values.getOrDefault(Facet.INVESTIGATION, Map.of()).keySet().stream()
            .map(UUID::fromString)
            .toArray(UUID[]::new);
    Map<String, String> titles = new HashMap<>();
    jdbc.sql("select id, title from investigation where id = any (?)")
        .param(ids)
        .query(
            row -> {
              titles.put(row.getString("id"), row.getString("title"));
            });
    return titles;
  }
}

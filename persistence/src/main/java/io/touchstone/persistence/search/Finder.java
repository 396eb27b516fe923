package io.touchstone.persistence.search;

import io.touchstone.domain.search.HitId;
import io.touchstone.domain.search.IndexState;
import io.touchstone.domain.search.SearchAnswer;
import io.touchstone.domain.search.SearchHit;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.domain.search.SearchRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers one request: finds by words and by meaning, fuses, counts, and reads what is shown. */
final class Finder {
  /** So deep the order is computed; who wants more narrows down. */
  private static final int WINDOW = 500;

  private final SearchableRows rows;
  private final JdbcClient jdbc;

  Finder(SearchableRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  SearchAnswer find(
      LuceneIndex index,
      Visible visible,
      SearchRequest request,
      Optional<float[]> meaning,
      IndexState state) {
    try (SearchSession session = index.session()) {
      SearchScope<SearchDocument> scope = session.scope(SearchDocument.class);
      Matching matching = new Matching(scope.predicate(), request, visible);
      ByMeaning like =
          meaning
              .filter(it -> index.fits(it.length))
              .map(it -> ByMeaning.search(session, scope, matching, it))
              .orElse(ByMeaning.NONE);
      FacetCounts counts = FacetCounts.count(session, scope, matching, request, like);
      Map<SearchKind, List<String>> order = order(session, scope, matching, request, like, counts);
      Map<SearchKind, List<String>> shown = new LinkedHashMap<>();
      order.forEach((kind, ids) -> shown.put(kind, page(ids, request)));
      Map<String, SearchHit> hits = read(session, scope, matching, visible, shown, like);
      List<SearchAnswer.Group> groups = new ArrayList<>();
      shown.forEach(
          (kind, ids) -> {
            List<SearchHit> there = ids.stream().filter(hits::containsKey).map(hits::get).toList();
            List<String> all = order.getOrDefault(kind, List.of());
            boolean more = !ids.isEmpty() && !all.getLast().equals(ids.getLast());
            if (!there.isEmpty()) {
              groups.add(new SearchAnswer.Group(kind, there, counts.of(kind), more));
            }
          });
      return new SearchAnswer(groups, counts.facets(jdbc), state, meaning.isPresent());
    }
  }

  private static Map<SearchKind, List<String>> order(
      SearchSession session,
      SearchScope<SearchDocument> scope,
      Matching matching,
      SearchRequest request,
      ByMeaning like,
      FacetCounts counts) {
    Map<SearchKind, List<String>> order = new LinkedHashMap<>();
    int window = request.kind() == null ? 4 * request.limit() : WINDOW;
    for (SearchKind kind : SearchKind.values()) {
      if (counts.of(kind) > 0) {
        List<String> byWords =
            session
                .search(scope)
                .select(projection -> projection.id(String.class))
                .where(matching.words(kind))
                .fetchHits(window);
        order.put(kind, Ranks.fused(byWords, like.of(kind)));
      }
    }
    return order;
  }

  private static List<String> page(List<String> ids, SearchRequest request) {
    HitId after = request.after();
    int from = after == null ? 0 : ids.indexOf(after.toString()) + 1;
    return ids.subList(from, Math.min(ids.size(), from + request.limit()));
  }

  private Map<String, SearchHit> read(
      SearchSession session,
      SearchScope<SearchDocument> scope,
      Matching matching,
      Visible visible,
      Map<SearchKind, List<String>> shown,
      ByMeaning like) {
    Set<String> ids = new HashSet<>();
    shown.values().forEach(ids::addAll);
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, Excerpts> excerpts =
        Excerpts.of(session, scope, matching.highlighting(ids), ids.size());
    Map<String, SearchHit> hits = new HashMap<>();
    for (Searchable row : rows.of(ids.stream().map(HitId::parse).collect(Collectors.toSet()), "")) {
      String id = row.id().toString();
      // the database has the last word: rights may have changed since it was indexed
      if (visible.holds(row.investigation().toString())) {
        hits.put(id, excerpts.getOrDefault(id, Excerpts.NONE).hit(row, like.only(id)));
      }
    }
    return hits;
  }
}

package io.touchstone.persistence.search;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.search.Excerpt;
import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.FacetCount;
import io.touchstone.domain.search.HitId;
import io.touchstone.domain.search.SearchAnswer;
import io.touchstone.domain.search.SearchHit;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.domain.search.SearchRequest;
import io.touchstone.domain.search.SearchWords;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementVector;
import io.touchstone.domain.statement.StatementVectors;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailNews;
import io.touchstone.persistence.testing.DatabaseTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A search over the real database and a real index in a folder of its own. */
abstract class SearchTest extends DatabaseTest {
  @Autowired TrailNews news;
  @Autowired StatementVectors vectors;
  @TempDir Path folder;

  private final Concepts concepts = new Concepts();
  SearchEngine engine;

  @BeforeEach
  void open() {
    // truncating fires no triggers
    jdbc.sql("truncate search_change, search_position").update();
    start();
  }

  void start() {
    engine = new SearchEngine(jdbc, transactions, news, concepts, folder);
  }

  @AfterEach
  void stop() {
    engine.close();
  }

  static Viewer member(AccountId id) {
    return new Viewer(id, false);
  }

  static Viewer administrator() {
    return new Viewer(AccountId.next(), true);
  }

  void encode(StatementId statement, String text) {
    vectors.keep(
        concepts.model(),
        List.of(
            new StatementVector(
                statement, Digest.of(text), Concepts.packed(text), new byte[] {0, 0})));
  }

  SearchAnswer search(Viewer viewer, String typed) {
    return search(viewer, typed, Map.of());
  }

  SearchAnswer search(Viewer viewer, String typed, Map<Facet, Set<String>> chosen) {
    return search(viewer, new SearchRequest(SearchWords.of(typed), chosen, null, null, 10));
  }

  SearchAnswer search(Viewer viewer, SearchRequest request) {
    engine.catchUp();
    return engine.search(viewer, request, Optional.empty());
  }

  SearchAnswer searchMeaning(Viewer viewer, String typed) {
    engine.catchUp();
    return engine.search(
        viewer,
        new SearchRequest(SearchWords.of(typed), Map.of(), null, null, 10),
        concepts.of(typed));
  }

  static List<SearchHit> hits(SearchAnswer answer, SearchKind kind) {
    return answer.groups().stream()
        .filter(group -> group.kind() == kind)
        .flatMap(group -> group.hits().stream())
        .toList();
  }

  /** Their words, what was found in brackets. */
  static List<String> marked(SearchAnswer answer, SearchKind kind) {
    return hits(answer, kind).stream().map(hit -> marked(hit.excerpt())).toList();
  }

  static String marked(Excerpt excerpt) {
    return excerpt.pieces().stream()
        .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  static Map<String, Long> counts(SearchAnswer answer, Facet facet) {
    return answer.facets().getOrDefault(facet, List.of()).stream()
        .collect(Collectors.toMap(FacetCount::label, FacetCount::count));
  }

  static HitId id(StatementId statement) {
    return new HitId(HitId.Of.STATEMENT, statement.value());
  }
}

package io.touchstone.persistence.search;

import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.domain.search.SearchRequest;
import io.touchstone.domain.search.SearchWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** What a request looks for, in the index's terms. Rights are part of every predicate. */
final class Matching {
  private static final float HEADLINES = 2;

  /** Up to so many words all are wanted; of more, three in four. */
  private static final int ALL_WANTED = 3;

  private static final int SHORTEST_BEGINNING = 2;

  private final SearchPredicateFactory terms;
  private final SearchRequest request;
  private final Visible visible;

  Matching(SearchPredicateFactory terms, SearchRequest request, Visible visible) {
    this.terms = terms;
    this.request = request;
    this.visible = visible;
  }

  /** With the words and phrases, narrowed down by all that was chosen. */
  SearchPredicate words() {
    return words(null, request.kind());
  }

  /** As {@link #words()}, of one kind. */
  SearchPredicate words(SearchKind kind) {
    return words(null, kind);
  }

  /** As {@link #words()}, but not narrowed down by this facet. */
  SearchPredicate wordsBut(Facet facet) {
    return words(facet, request.kind());
  }

  private SearchPredicate words(@Nullable Facet but, @Nullable SearchKind kind) {
    BooleanPredicateClausesStep<?, ?> all = narrowed(but, kind);
    all.must(wanted());
    return all.toPredicate();
  }

  /** With one of these ids, whose words are highlighted. */
  SearchPredicate highlighting(Collection<String> ids) {
    return terms
        .bool()
        .filter(terms.id().matchingAny(ids))
        .filter(inSight())
        .should(wanted())
        .toPredicate();
  }

  /** Those of the ids that have the words. */
  SearchPredicate wordsAmong(Collection<String> ids) {
    return terms.bool().filter(terms.id().matchingAny(ids)).filter(words()).toPredicate();
  }

  /** Closest in meaning; phrases are wanted all the same. */
  SearchPredicate meaning(byte[] vector, int most, float least) {
    BooleanPredicateClausesStep<?, ?> narrowed = narrowed(null, request.kind());
    request.words().phrases().forEach(it -> narrowed.filter(phrase(it)));
    return terms
        .knn(most)
        .field(SearchFields.VECTOR)
        .matching(vector)
        .filter(narrowed.toPredicate())
        .requiredMinimumSimilarity(least)
        .toPredicate();
  }

  private BooleanPredicateClausesStep<?, ?> narrowed(
      @Nullable Facet but, @Nullable SearchKind kind) {
    BooleanPredicateClausesStep<?, ?> all = terms.bool().filter(inSight());
    for (Facet facet : Facet.values()) {
      Set<String> chosen = request.chosen(facet);
      if (facet != but && !chosen.isEmpty()) {
        all.filter(terms.terms().field(SearchFields.of(facet)).matchingAny(chosen));
      }
    }
    if (kind != null) {
      all.filter(terms.match().field(SearchFields.KIND).matching(kind.name()));
    }
    return all;
  }

  private SearchPredicate inSight() {
    return visible.all()
        ? terms.matchAll().toPredicate()
        : terms
            .terms()
            .field(SearchFields.of(Facet.INVESTIGATION))
            .matchingAny(visible.investigations())
            .toPredicate();
  }

  private SearchPredicate wanted() {
    SearchWords typed = request.words();
    BooleanPredicateClausesStep<?, ?> wanted = terms.bool();
    typed.phrases().forEach(it -> wanted.must(phrase(it)));
    List<SearchPredicate> words = new ArrayList<>();
    telling(typed).forEach(it -> words.add(word(it)));
    if (typed.unfinished() != null) {
      words.add(unfinished(typed.unfinished()));
    }
    if (words.isEmpty()) {
      return typed.phrases().isEmpty() ? terms.matchNone().toPredicate() : wanted.toPredicate();
    }
    BooleanPredicateClausesStep<?, ?> enough = terms.bool();
    words.forEach(enough::should);
    int least = words.size() <= ALL_WANTED ? words.size() : (words.size() * 3 + 3) / 4;
    enough.minimumShouldMatchNumber(least);
    return wanted.must(enough).toPredicate();
  }

  /** Words like "the" are wanted only where there is no other. */
  private static List<String> telling(SearchWords typed) {
    List<String> telling =
        typed.words().stream()
            .filter(
                it -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(it.toLowerCase(Locale.ROOT)))
            .toList();
    return telling.isEmpty() && typed.unfinished() == null ? typed.words() : telling;
  }

  private SearchPredicate phrase(String phrase) {
    return terms
        .phrase()
        .field(SearchFields.TEXT_AS_WRITTEN)
        .field(SearchFields.HEADLINE_AS_WRITTEN)
        .boost(HEADLINES)
        .matching(phrase)
        .toPredicate();
  }

  private SearchPredicate word(String word) {
    return terms
        .match()
        .field(SearchFields.TEXT)
        .field(SearchFields.HEADLINE)
        .boost(HEADLINES)
        .matching(word)
        .toPredicate();
  }

  /** The word as it stands, or one that begins like it. */
  private SearchPredicate unfinished(String word) {
    if (word.length() < SHORTEST_BEGINNING) {
      return word(word);
    }
    return terms
        .bool()
        .should(word(word))
        .should(
            terms
                .prefix()
                .fields(SearchFields.TEXT_AS_WRITTEN, SearchFields.HEADLINE_AS_WRITTEN)
                .matching(Folded.of(word)))
        .minimumShouldMatchNumber(1)
        .toPredicate();
  }
}

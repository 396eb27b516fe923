package io.touchstone.persistence.search;

import io.touchstone.domain.search.SearchHit;
import io.touchstone.domain.search.SearchKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * What was found in a hit's words.
 *
 * @param text sentences with something found in them, the best one first
 * @param headline as {@code text}
 */
record Excerpts(List<String> text, List<String> headline) {
  static final Excerpts NONE = new Excerpts(List.of(), List.of());

  private static final int SENTENCES = 20;

  /** As much of an article is shown, in characters, where no sentence of it stands out. */
  private static final int OPENING = 200;

  static Map<String, Excerpts> of(
      SearchSession session, SearchScope<SearchDocument> scope, SearchPredicate where, int most) {
    Map<String, Excerpts> excerpts = new HashMap<>();
    List<List<?>> found =
        session
            .search(scope)
            .select(
                read ->
                    read.composite(
                        read.id(String.class),
                        read.highlight(SearchFields.TEXT),
                        read.highlight(SearchFields.TEXT_AS_WRITTEN),
                        read.highlight(SearchFields.HEADLINE),
                        read.highlight(SearchFields.HEADLINE_AS_WRITTEN)))
            .where(where)
            .highlighter(
                how ->
                    how.unified()
                        .numberOfFragments(SENTENCES)
                        .orderByScore(true)
                        .tag(Highlighting.OPEN, Highlighting.CLOSE))
            .fetchHits(most);
    for (List<?> values : found) {
      excerpts.put(
          (String) values.get(0),
          new Excerpts(both(values.get(1), values.get(2)), both(values.get(3), values.get(4))));
    }
    return excerpts;
  }

  private static List<String> both(Object byStems, Object asWritten) {
    List<String> both = new ArrayList<>();
    ((List<?>) byStems).forEach(it -> both.add(((String) it).strip()));
    ((List<?>) asWritten).forEach(it -> both.add(((String) it).strip()));
    return both;
  }

  SearchHit hit(Searchable row, boolean byMeaning) {
    String shown = row.kind() == SearchKind.ARTICLE ? passage(row.text()) : row.text();
    String title = row.headline();
    return new SearchHit(
        row.id(),
        row.kind(),
        row.investigation(),
        row.title(),
        Highlighting.over(shown, text),
        row.article(),
        title == null ? null : Highlighting.over(title, headline),
        row.statement(),
        row.claim(),
        row.outlet(),
        row.day(),
        row.standing(),
        byMeaning);
  }

  /** The sentence of an article that fits best, or its first words. */
  private String passage(String article) {
    if (!text.isEmpty() && article.contains(Highlighting.bare(text.getFirst()))) {
      return Highlighting.bare(text.getFirst());
    }
    if (article.length() <= OPENING) {
      return article;
    }
    int space = article.lastIndexOf(' ', OPENING);
    int cut = space > 0 ? space : article.offsetByCodePoints(0, OPENING / 2);
    return article.substring(0, cut) + "…";
  }
}

package io.touchstone.domain.search;

import io.touchstone.domain.account.Viewer;
import java.util.Optional;

/**
 * Searches every investigation that the viewer may see, by words and by meaning. No transaction
 * spans it, for a language model reads what was typed.
 */
public class SearchEverywhere {
  /** Fewer characters say nothing that a model could understand. */
  private static final int SHORTEST_MEANING = 4;

  private final SearchIndex index;
  private final Meanings meanings;

  public SearchEverywhere(SearchIndex index, Meanings meanings) {
    this.index = index;
    this.meanings = meanings;
  }

  /** For when somebody is about to search; returns at once. */
  public void prepare() {
    index.prepare();
    meanings.prepare();
  }

  public SearchAnswer search(Viewer viewer, SearchRequest request) {
    String text = request.words().text();
    return index.search(
        viewer, request, text.length() < SHORTEST_MEANING ? Optional.empty() : meanings.of(text));
  }
}

package io.touchstone.domain.search;

import io.touchstone.domain.account.Viewer;
import java.util.Optional;

/** Statements, claims and articles of all investigations, to be searched by words and meaning. */
public interface SearchIndex {

  /** Opens it, so that the first search needn't wait; returns at once. */
  void prepare();

  /**
   * Only what the viewer may see is found and counted.
   *
   * @param meaning the words' vector; empty to search by words alone
   */
  SearchAnswer search(Viewer viewer, SearchRequest request, Optional<float[]> meaning);
}

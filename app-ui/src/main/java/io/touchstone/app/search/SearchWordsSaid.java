package io.touchstone.app.search;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.search.IndexState;
import io.touchstone.domain.search.SearchAnswer;
import io.touchstone.domain.search.SearchWords;
import java.util.ArrayList;
import java.util.List;

/** What the page says about a search, in plain words. */
final class SearchWordsSaid {
  private static final int PERCENT = 100;

  private SearchWordsSaid() {}

  /** How many there are. */
  static String found(SearchAnswer answer, SearchAddress address) {
    String typed = address.typed().strip();
    if (typed.isEmpty()) {
      return phrase("search.how");
    }
    if (answer.groups().isEmpty()) {
      return address.isNarrowed()
          ? phrase("search.nothing-chosen", typed)
          : phrase("search.nothing", typed);
    }
    return phrase("search.hits", answer.total());
  }

  /** What one should know besides; often nothing. */
  static List<String> besides(SearchAnswer answer, SearchWords words, boolean meaningWanted) {
    List<String> said = new ArrayList<>();
    if (words.openQuote()) {
      said.add(phrase("search.open-quote"));
    }
    switch (answer.state()) {
      case IndexState.Current _ -> {}
      case IndexState.CatchingUp(long waiting) -> said.add(phrase("search.catching-up", waiting));
      case IndexState.Rebuilding(long done, long total) ->
          said.add(phrase("search.rebuilding", total == 0 ? 0 : done * PERCENT / total));
    }
    if (meaningWanted && !answer.meaning()) {
      said.add(phrase("search.words-alone"));
    }
    return said;
  }
}

package io.touchstone.app.search;

import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.SearchKind;

/** What a button among the hits or choices means, as its attribute {@code data-press} says it. */
sealed interface Press {
  /** What the browser sends; empty beside the buttons. */
  String EXPRESSION = "event.target.closest('button[data-press]')?.dataset.press ?? ''";

  /** Not escaped. */
  String said();

  /** All of a kind, then more of it. */
  record More(SearchKind kind) implements Press {
    @Override
    public String said() {
      return "more " + kind.name();
    }
  }

  /** Chooses a value, or takes the choice back. */
  record Choice(Facet facet, String value) implements Press {
    @Override
    public String said() {
      return "choice " + facet.name() + " " + value;
    }
  }

  /** Takes all choices back. */
  record Everything() implements Press {
    @Override
    public String said() {
      return "everything";
    }
  }

  /**
   * @throws IllegalArgumentException when no button says so
   */
  static Press of(String said) {
    String[] parts = said.split(" ", 3);
    return switch (parts[0]) {
      case "more" -> new More(SearchKind.valueOf(parts[1]));
      case "choice" -> new Choice(Facet.valueOf(parts[1]), parts[2]);
      case "everything" -> new Everything();
      default -> throw new IllegalArgumentException("No button says " + said);
    };
  }
}

package io.touchstone.app.search;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.language.Language;
import io.touchstone.app.review.StandingChip;
import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.FacetCount;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.domain.search.StandingGroup;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** What a search's parts are called. */
final class SearchLabels {
  private SearchLabels() {}

  static String of(SearchKind kind) {
    return switch (kind) {
      case EARLIER_CHECK -> phrase("search.checked");
      case CLAIM -> phrase("search.claims");
      case STATEMENT -> phrase("search.statements");
      case ARTICLE -> phrase("search.articles");
    };
  }

  static String of(Facet facet) {
    return switch (facet) {
      case INVESTIGATION -> phrase("search.investigation");
      case OUTLET -> phrase("search.outlet");
      case STANDING -> phrase("search.verdict");
      case MONTH -> phrase("search.month");
    };
  }

  static String of(Facet facet, FacetCount value) {
    return switch (facet) {
      case INVESTIGATION, OUTLET -> value.label();
      case STANDING -> StandingChip.of(StandingGroup.valueOf(value.value())).word();
      case MONTH -> month(value.value());
    };
  }

  private static String month(String month) {
    try {
      return DateTimeFormatter.ofLocalizedPattern("yMMMM")
          .withLocale(Language.current().locale())
          .format(YearMonth.parse(month));
    } catch (DateTimeException e) {
      // from an address that somebody changed
      return month;
    }
  }

  /** Grouped as the page's language does. */
  static String number(long number) {
    return NumberFormat.getIntegerInstance(Language.current().locale()).format(number);
  }
}

package io.touchstone.app.matrix;

import com.vaadin.flow.router.QueryParameters;
import io.touchstone.domain.account.AccountId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the matrix shows and how, as its address says it. What an address gets wrong is left at its
 * default: somebody shortened it, and the page still helps them.
 *
 * @param article number of the article that the claims must appear in; null for any
 * @param standing null for any
 * @param person who has it to review or has marked it; null for anybody
 * @param text words to look for; empty for any
 * @param at number of the claim that one comes back to; null for the top
 */
record MatrixQuery(
    MatrixSort sort,
    @Nullable Integer article,
    @Nullable StandingFilter standing,
    @Nullable AccountId person,
    String text,
    @Nullable Integer at) {

  static final MatrixQuery ALL = new MatrixQuery(MatrixSort.NUMBER, null, null, null, "", null);

  MatrixQuery {
    text = text.strip();
  }

  static MatrixQuery of(QueryParameters parameters) {
    return new MatrixQuery(
        named(parameters, "sort", MatrixSort.values(), MatrixSort::inAddress)
            .orElse(MatrixSort.NUMBER),
        number(parameters, "article"),
        named(parameters, "standing", StandingFilter.values(), StandingFilter::inAddress)
            .orElse(null),
        person(parameters),
        parameters.getSingleParameter("text").orElse(""),
        number(parameters, "at"));
  }

  /** Defaults are left out, so that the plain matrix has a plain address. */
  QueryParameters inAddress() {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (sort != MatrixSort.NUMBER) {
      parameters.put("sort", sort.inAddress());
    }
    if (article != null) {
      parameters.put("article", article.toString());
    }
    if (standing != null) {
      parameters.put("standing", standing.inAddress());
    }
    if (person != null) {
      parameters.put("person", person.toString());
    }
    if (!text.isEmpty()) {
      parameters.put("text", text);
    }
    if (at != null) {
      parameters.put("at", at.toString());
    }
    return QueryParameters.simple(parameters);
  }

  List<MatrixRow> applied(List<MatrixRow> rows) {
    return rows.stream().filter(this::admits).sorted(sort.order()).toList();
  }

  /** Whether it hides anything. */
  boolean filters() {
    return article != null || standing != null || person != null || !text.isEmpty();
  }

  private boolean admits(MatrixRow row) {
    return (article == null || row.appearsIn(article))
        && (standing == null || row.isIn(standing))
        && (person == null || row.concerns(person))
        && (text.isEmpty() || row.mentions(text));
  }

  private static <E> Optional<E> named(
      QueryParameters parameters, String name, E[] values, Function<E, String> inAddress) {
    return parameters
        .getSingleParameter(name)
        .flatMap(
            wanted ->
                Arrays.stream(values).filter(it -> inAddress.apply(it).equals(wanted)).findFirst());
  }

  private static @Nullable AccountId person(QueryParameters parameters) {
    try {
      return parameters
          .getSingleParameter("person")
          .map(UUID::fromString)
          .map(AccountId::new)
          .orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Integer number(QueryParameters parameters, String name) {
    return parameters
        .getSingleParameter(name)
        .filter(it -> it.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .orElse(null);
  }
}

package io.touchstone.app.api;

import io.touchstone.domain.InvalidInputException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * One page of a list. The next one begins after a key and not at a position, so that what is added
 * or removed meanwhile neither repeats nor hides anything.
 */
record Page<T>(List<T> items) {
  /** As many as one asks for without saying how many. */
  static final String USUAL = "50";

  private static final int MOST = 200;

  Page {
    items = List.copyOf(items);
  }

  /**
   * @param all in ascending order of their keys
   * @param after the key that the page follows, null for the first page
   */
  static <S, T> ResponseEntity<Page<T>> of(
      List<S> all,
      Function<S, String> key,
      @Nullable String after,
      int limit,
      Function<S, T> shown) {
    if (limit < 1 || limit > MOST) {
      throw new InvalidInputException("limit", "Ask for 1 to " + MOST + " items a page.");
    }
    List<S> rest =
        all.stream().filter(it -> after == null || key.apply(it).compareTo(after) > 0).toList();
    List<S> page = rest.stream().limit(limit).toList();
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    if (rest.size() > limit) {
      answer.header(HttpHeaders.LINK, next(key.apply(page.getLast())));
    }
    return answer.body(new Page<>(page.stream().map(shown).toList()));
  }

  /** Numbers in an order that text keeps. */
  static String key(long number) {
    return "%012d".formatted(number);
  }

  /** Without scheme and host, which a proxy may have changed. */
  private static String next(String after) {
    var address =
        ServletUriComponentsBuilder.fromCurrentRequest()
            .scheme(null)
            .host(null)
            .port(null)
            .replaceQueryParam("after", after)
            .build();
    return "<" + address.toUriString() + ">; rel=\"next\"";
  }
}

package io.touchstone.app.api;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a body must hold. */
final class Body {
  private final List<Problem> missing = new ArrayList<>();

  private Body() {}

  static Body needs(String field, @Nullable Object value) {
    return new Body().and(field, value);
  }

  Body and(String field, @Nullable Object value) {
    if (value == null) {
      missing.add(new Problem(field, "This field is needed."));
    }
    return this;
  }

  /**
   * @throws InvalidInputException naming every field that is missing
   */
  void checked() {
    if (!missing.isEmpty()) {
      throw new InvalidInputException(missing);
    }
  }

  /** What a person left out is empty. */
  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}

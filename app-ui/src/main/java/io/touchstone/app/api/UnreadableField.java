package io.touchstone.app.api;

import io.touchstone.domain.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Which field of a body can't be read, and what it takes. */
final class UnreadableField {
  private UnreadableField() {}

  /** Empty when the body isn't JSON at all. */
  static Optional<Problem> in(HttpMessageNotReadableException unreadable) {
    return unreadable.getCause() instanceof DatabindException misfit && !misfit.getPath().isEmpty()
        ? Optional.of(new Problem(field(misfit), words(misfit)))
        : Optional.empty();
  }

  private static String field(DatabindException misfit) {
    return misfit.getPath().stream()
        .map(JacksonException.Reference::getPropertyName)
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.joining("."));
  }

  private static String words(DatabindException misfit) {
    return switch (misfit) {
      case UnrecognizedPropertyException _ -> "There is no such field here.";
      case InvalidFormatException format when format.getTargetType().isEnum() ->
          "Choose one of "
              + Arrays.stream(format.getTargetType().getEnumConstants())
                  .map(Object::toString)
                  .collect(Collectors.joining(", "))
              + ".";
      default -> "This value can't be read.";
    };
  }
}

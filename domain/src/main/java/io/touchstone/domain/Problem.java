package io.touchstone.domain;

import java.util.Objects;

/**
 * What is wrong with one input, said so that the person who typed it knows what to do.
 *
 * @param field the input's name in the use case's parameters, for showing the message beside it
 * @param message a whole sentence for a person
 */
public record Problem(String field, String message) {
  public Problem {
    Objects.requireNonNull(field);
    Objects.requireNonNull(message);
  }
}

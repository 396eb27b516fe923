package io.touchstone.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.UUID;

/**
 * Names one decision of one person, made by the client, so that the same decision sent twice (a
 * lost connection, a double click) counts once.
 */
public record CommandId(UUID value) {
  public CommandId {
    Objects.requireNonNull(value);
  }

  public static CommandId next() {
    return new CommandId(UUID.randomUUID());
  }

  /**
   * @throws InvalidInputException when {@code text} is not a UUID
   */
  public static CommandId parse(String text) {
    try {
      return new CommandId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException("commandId", "The command id must be a UUID.");
    }
  }

  /**
   * One of the decisions that this one consists of; the same whenever it is sent again.
   *
   * @param number from 0, which is the decision itself
   */
  public CommandId part(int number) {
    return number == 0
        ? this
        : new CommandId(UUID.nameUUIDFromBytes((value + " " + number).getBytes(UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

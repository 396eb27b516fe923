package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets a program speak to the API in its owner's name. The secret itself is kept nowhere.
 *
 * @param name what the owner calls it: where it is used
 * @param expiresAt from then on it opens nothing
 * @param lastUsedAt to the minute; null while nobody has used it
 */
public record ApiToken(
    ApiTokenId id,
    AccountId owner,
    String name,
    TokenScope scope,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt) {
  private static final int LONGEST_NAME = 80;

  public ApiToken {
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(expiresAt);
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new InvalidInputException(
          "name", "Name the token in 1 to " + LONGEST_NAME + " characters, by where it is used.");
    }
  }

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}

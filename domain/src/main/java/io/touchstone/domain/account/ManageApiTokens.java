package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.RandomText;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** A person makes tokens for their programs, sees them and takes them back. */
public class ManageApiTokens {
  /** After that a token must be made anew. */
  public static final int LONGEST_DAYS = 366;

  /** Tells people and scanners of leaked secrets what the words are. */
  static final String PREFIX = "touchstone_";

  private static final int SECRET_BYTES = 32;

  private final ApiTokens tokens;
  private final InstantSource clock;

  public ManageApiTokens(ApiTokens tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * A token just made.
   *
   * @param secret what the program presents; it can't be had again
   */
  public record Made(ApiToken token, String secret) {
    @Override
    public String toString() {
      return "Made[token=" + token + ", secret=…]";
    }
  }

  /**
   * @param days for which it opens anything
   * @throws InvalidInputException on {@code name} or {@code days}
   */
  @Transactional
  public Made make(Viewer viewer, String name, TokenScope scope, int days) {
    if (days < 1 || days > LONGEST_DAYS) {
      throw new InvalidInputException(
          "days", "A token can be used for 1 to " + LONGEST_DAYS + " days.");
    }
    Instant now = clock.instant();
    ApiToken token =
        new ApiToken(
            ApiTokenId.next(),
            viewer.id(),
            name,
            scope,
            now,
            now.plus(Duration.ofDays(days)),
            null);
    String secret = secret();
    tokens.add(token, Digest.of(secret));
    return new Made(token, secret);
  }

  /** The viewer's own, newest first. */
  @Transactional
  public List<ApiToken> mine(Viewer viewer) {
    return tokens.of(viewer.id());
  }

  /**
   * From now on it opens nothing.
   *
   * @throws NotFoundException when the viewer has no such token
   */
  @Transactional
  public void revoke(Viewer viewer, ApiTokenId id) {
    ApiToken own =
        tokens
            .find(id)
            .filter(token -> token.owner().equals(viewer.id()))
            .orElseThrow(() -> new NotFoundException("There is no such token."));
    tokens.remove(own.id());
  }

  private String secret() {
    return PREFIX + RandomText.ofBytes(SECRET_BYTES);
  }
}

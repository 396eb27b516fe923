package io.touchstone.domain.account;

import io.touchstone.domain.text.Digest;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Finds in whose name a program speaks. */
public class RedeemApiToken {
  private final ApiTokens tokens;
  private final Accounts accounts;
  private final InstantSource clock;

  public RedeemApiToken(ApiTokens tokens, Accounts accounts, InstantSource clock) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Somebody's program. */
  public record Bearer(Account account, TokenScope scope) {}

  /**
   * @param secret as presented. Its digest is looked for, not compared with: a long random secret
   *     needs no salt and no slow hash
   * @return empty for a secret that is unknown, revoked or expired, or whose owner is gone
   */
  @Transactional
  public Optional<Bearer> redeem(String secret) {
    Instant now = clock.instant();
    Optional<ApiToken> token =
        tokens.withSecret(Digest.of(secret)).filter(it -> !it.isExpired(now));
    Optional<Bearer> bearer =
        token.flatMap(
            it -> accounts.find(it.owner()).map(account -> new Bearer(account, it.scope())));
    bearer.ifPresent(_ -> tokens.used(token.get().id(), now));
    return bearer;
  }
}

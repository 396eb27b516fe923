package io.touchstone.domain.account;

import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tokens of all people, each with the digest of its secret. */
public interface ApiTokens {
  Optional<ApiToken> find(ApiTokenId id);

  /** Expired or not. */
  Optional<ApiToken> withSecret(Digest secret);

  /** Newest first. */
  List<ApiToken> of(AccountId owner);

  void add(ApiToken token, Digest secret);

  void remove(ApiTokenId id);

  /** Remembers that it was used, to the minute, so that busy programs don't write all the time. */
  void used(ApiTokenId id, Instant at);
}

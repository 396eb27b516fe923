package io.touchstone.domain.account;

import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in where, for all nodes; an ended sign-in is gone. */
public interface SignIns {
  void add(SignIn signIn, Digest secret);

  /** Empty also for an account that is gone or deactivated. */
  Optional<SignIn> find(SignInId id);

  boolean hasSecret(SignInId id, Digest secret);

  void seen(SignInId id, Instant at);

  /** Last seen first. */
  List<SignIn> of(AccountId account);

  void end(SignInId id);

  /**
   * @param except null for none
   */
  void endAllOf(AccountId account, @Nullable SignInId except);

  void removeUnseenSince(Instant time);
}

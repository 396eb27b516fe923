package io.touchstone.app.security;

import io.touchstone.domain.account.GuessLimit;
import io.touchstone.domain.account.TooManyGuessesException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks no password for whoever guessed too often, be the next one right. */
final class SlowedDown implements AuthenticationProvider {
  private final AuthenticationProvider checking;
  private final GuessLimit limit;

  SlowedDown(AuthenticationProvider checking, GuessLimit limit) {
    this.checking = checking;
    this.limit = limit;
  }

  /** Carries how long to wait. */
  static final class Slowed extends AuthenticationException {
    private static final long serialVersionUID = 1L;
    private final long minutes;

    Slowed(TooManyGuessesException cause) {
      super(cause.getMessage(), cause);
      minutes = TooManyGuessesException.minutes(cause.waiting());
    }

    long minutes() {
      return minutes;
    }
  }

  @Override
  public @Nullable Authentication authenticate(Authentication presented) {
    String address =
        presented.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    try {
      limit.before(GuessLimit.What.PASSWORD, presented.getName(), address);
    } catch (TooManyGuessesException e) {
      throw new Slowed(e);
    }
    Authentication authenticated = checking.authenticate(presented);
    limit.right(GuessLimit.What.PASSWORD, presented.getName(), address);
    return authenticated;
  }

  @Override
  public boolean supports(Class<?> type) {
    return checking.supports(type);
  }
}

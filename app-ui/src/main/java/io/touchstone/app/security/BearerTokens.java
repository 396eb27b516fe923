package io.touchstone.app.security;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.TokenScope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** One kind of token that the API takes. */
@FunctionalInterface
interface BearerTokens {

  /** In whose name a request speaks, and what it may. */
  record Redeemed(Account account, TokenScope scope) {}

  /** Empty for what isn't a valid token of this kind. */
  Optional<Redeemed> redeem(String secret, HttpServletRequest request);

  /** What requests are checked for; a scope carries those before it. */
  static String authority(TokenScope scope) {
    return "SCOPE_" + scope;
  }

  static List<? extends GrantedAuthority> authorities(TokenScope granted) {
    return Stream.of(TokenScope.values())
        .filter(scope -> scope.compareTo(granted) <= 0)
        .map(scope -> new SimpleGrantedAuthority(authority(scope)))
        .toList();
  }
}

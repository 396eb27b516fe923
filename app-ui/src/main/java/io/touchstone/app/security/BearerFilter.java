package io.touchstone.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a request in by the token in its Authorization header, for that request alone. */
final class BearerFilter extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(BearerFilter.class);
  private static final String SCHEME = "Bearer ";

  private final List<BearerTokens> tokens;
  private final ApiRefusals refusals;

  BearerFilter(List<BearerTokens> tokens, ApiRefusals refusals) {
    this.tokens = List.copyOf(tokens);
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      chain.doFilter(request, response);
      return;
    }
    String secret = header.substring(SCHEME.length()).strip();
    Optional<BearerTokens.Redeemed> redeemed;
    try {
      redeemed = tokens.stream().flatMap(it -> it.redeem(secret, request).stream()).findFirst();
    } catch (DataAccessException | TransactionException unreachable) {
      LOG.error("A token could not be looked up", unreachable);
      refusals.unavailable(response);
      return;
    }
    if (redeemed.isEmpty()) {
      refusals.commence(
          request, response, new BadCredentialsException("The token is unknown or expired."));
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication(redeemed.get()));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }

  private static Authentication authentication(BearerTokens.Redeemed redeemed) {
    return UsernamePasswordAuthenticationToken.authenticated(
        SignedIn.as(redeemed.account()), null, BearerTokens.authorities(redeemed.scope()));
  }
}

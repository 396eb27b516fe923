package io.touchstone.app.security;

import io.touchstone.domain.account.SignInId;
import io.touchstone.domain.account.StaySignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the database with each request whether the sign-in behind the session holds still: it may
 * have been ended from another device, on another node, or with the account.
 */
final class EndedSignIns extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(EndedSignIns.class);

  private final StaySignedIn staying;

  EndedSignIns(StaySignedIn staying) {
    this.staying = staying;
  }

  /** The parts of the page itself hold nobody's data, and there are many. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith("/VAADIN/build/") || path.endsWith(".css") || path.endsWith(".svg");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    HttpSession session = request.getSession(false);
    if (session != null
        && authentication != null
        && authentication.getPrincipal() instanceof SignedIn
        && !holds(session)) {
      session.invalidate();
      SecurityContextHolder.clearContext();
    }
    chain.doFilter(request, response);
  }

  private boolean holds(HttpSession session) {
    return Devices.signInOf(session).filter(this::holds).isPresent();
  }

  /** While the database is away nothing can be read or written anyway; nobody is sent away. */
  private boolean holds(SignInId id) {
    try {
      return staying.holds(id);
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("Whether a sign-in holds can't be asked of the database.", e);
      return true;
    }
  }
}

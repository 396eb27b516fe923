package io.touchstone.app.security;

import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Viewer;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is signed in on this thread: a request's, or one that holds the Vaadin session's lock. Code
 * that runs elsewhere must ask before it leaves.
 */
@Component
public class CurrentViewer {

  /**
   * @throws NotPermittedException when nobody is signed in
   */
  public Viewer get() {
    return person()
        .map(SignedIn::viewer)
        .orElseThrow(() -> new NotPermittedException("Sign in to go on."));
  }

  public Optional<SignedIn> person() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(SignedIn.class::isInstance)
        .map(SignedIn.class::cast);
  }
}

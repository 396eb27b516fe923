package io.touchstone.app.security;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import io.touchstone.domain.account.SignInId;
import io.touchstone.domain.account.StaySignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sign-in behind a page. */
@Component
public class SignedInHere {
  private final StaySignedIn staying;

  SignedInHere(StaySignedIn staying) {
    this.staying = staying;
  }

  public static Optional<SignInId> in(VaadinSession page) {
    WrappedSession session = page.getSession();
    return session instanceof WrappedHttpSession http
        ? Devices.signInOf(http.getHttpSession())
        : Optional.empty();
  }

  /**
   * Whether this page may be shown anything more. A page without a session behind it is a test's or
   * about to close.
   */
  public boolean holds(VaadinSession page) {
    return in(page).map(staying::holds).orElse(true);
  }
}

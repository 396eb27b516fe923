package io.touchstone.app.account;

import io.touchstone.domain.invitation.Issued;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a one-time link leads, as the person who made it reaches this installation. */
final class LinkAddresses {

  private LinkAddresses() {}

  /** Absolute, also behind a proxy. */
  static String of(Issued issued) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .pathSegment(AccountNavigation.LINK, issued.secret().value())
        .toUriString();
  }
}

package io.touchstone.app.account;

import io.touchstone.domain.invitation.LinkSecret;

/** Addresses of one's own account and of everybody's, relative to the application's root. */
public final class AccountNavigation {

  public static final String ACCOUNT = "account";
  public static final String PEOPLE = "people";
  static final String LINK = "link";

  private AccountNavigation() {}

  /** Where a one-time link leads. */
  public static String linkBy(LinkSecret secret) {
    return LINK + "/" + secret.value();
  }
}

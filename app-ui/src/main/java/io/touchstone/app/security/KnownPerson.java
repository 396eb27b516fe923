package io.touchstone.app.security;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the provider vouches for, and who has an account here. */
final class KnownPerson extends DefaultOidcUser {
  private static final long serialVersionUID = 1L;

  private final SignedIn person;

  KnownPerson(OidcUser outside, SignedIn person) {
    super(List.of(), outside.getIdToken(), outside.getUserInfo());
    this.person = person;
  }

  SignedIn person() {
    return person;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KnownPerson it && person.equals(it.person) && super.equals(other);
  }

  @Override
  public int hashCode() {
    return Objects.hash(person, super.hashCode());
  }
}

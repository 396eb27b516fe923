package io.touchstone.app.security;

import io.touchstone.domain.account.PasswordHasher;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The domain's way to Spring Security's encoders. */
record EncodedPasswords(PasswordEncoder encoder) implements PasswordHasher {

  @Override
  public String hash(String secret) {
    return Objects.requireNonNull(encoder.encode(secret));
  }

  @Override
  public boolean matches(String secret, String hash) {
    return encoder.matches(secret, hash);
  }
}

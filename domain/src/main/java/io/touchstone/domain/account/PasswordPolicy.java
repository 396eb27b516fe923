package io.touchstone.domain.account;

import io.touchstone.domain.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a password must be: long rather than strange (NIST SP 800-63B). */
public final class PasswordPolicy {
  public static final int MINIMUM = 10;

  /** bcrypt reads no more than 72 bytes; longer passwords would be cut without a word. */
  public static final int MAXIMUM = 72;

  private PasswordPolicy() {}

  /** What stands against {@code password} for this user; empty when nothing does. */
  public static List<Problem> problems(String password, String username) {
    List<Problem> problems = new ArrayList<>();
    if (password.codePointCount(0, password.length()) < MINIMUM) {
      problems.add(
          new Problem("password", "Choose a password of at least " + MINIMUM + " characters."));
    }
    if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MAXIMUM) {
      problems.add(
          new Problem("password", "Choose a password of at most " + MAXIMUM + " characters."));
    }
    String name = username.strip().toLowerCase(Locale.ROOT);
    if (!name.isEmpty() && password.toLowerCase(Locale.ROOT).contains(name)) {
      problems.add(new Problem("password", "The password must not contain the user name."));
    }
    return problems;
  }
}

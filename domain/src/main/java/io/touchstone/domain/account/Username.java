package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name a person signs in with: lower case, 2 to 40 letters, digits, dots, dashes or
 * underscores.
 */
public record Username(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

  public Username {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidInputException(
          "username",
          "Choose a user name of 2 to 40 lower-case letters, digits, dots, dashes or underscores.");
    }
  }

  /** Reads what a person typed: blanks around it and upper case are forgiven. */
  public static Username typed(String text) {
    return new Username(text.strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}

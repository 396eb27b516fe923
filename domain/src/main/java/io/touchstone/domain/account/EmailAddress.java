package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a person gets mail; lower case, for two that differ in case alone reach the same person.
 */
public record EmailAddress(String value) {
  private static final int LONGEST = 254;

  /** Whether mail arrives is known when it does; this only keeps out what is no address. */
  private static final Pattern FORM =
      Pattern.compile("[^@\\s<>\",;]{1,64}@[^@\\s<>\",;.][^@\\s<>\",;]*");

  public EmailAddress {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new InvalidInputException(
          "email", "Enter an e-mail address such as ada@example.org, or none.");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

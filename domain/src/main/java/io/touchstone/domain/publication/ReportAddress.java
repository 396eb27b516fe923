package io.touchstone.domain.publication;

import io.touchstone.domain.NotFoundException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lasting part of a published report's address: letters a to z, digits and hyphens. */
public record ReportAddress(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 80;
  private static final int LONGEST_TITLE = 60;
  private static final int UNGUESSABLE_BITS = 128;
  private static final int LETTERS_AND_DIGITS = 36;
  private static final SecureRandom RANDOM = new SecureRandom();

  public ReportAddress {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("No address of a report: " + value);
    }
  }

  /**
   * From what a reader typed or followed.
   *
   * @throws NotFoundException when no report can have this address
   */
  public static ReportAddress parse(String text) {
    try {
      return new ReportAddress(text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("There is no such report.");
    }
  }

  /** "the-night-of-the-flood"; "report" for a title without letters a to z. */
  public static ReportAddress readable(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_TITLE));
    String trimmed = cut.replaceAll("^-|-$", "");
    return new ReportAddress(trimmed.isEmpty() ? "report" : trimmed);
  }

  /** 128 random bits. */
  public static ReportAddress unguessable() {
    return new ReportAddress(new BigInteger(UNGUESSABLE_BITS, RANDOM).toString(LETTERS_AND_DIGITS));
  }

  /** The same with a number behind it, for one that is taken. */
  ReportAddress numbered(int number) {
    return new ReportAddress(value + "-" + number);
  }

  @Override
  public String toString() {
    return value;
  }
}

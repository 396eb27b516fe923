package io.touchstone.domain.trail;

import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.Digest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Stands in the trail for texts that may have to be erased: a digest over them and a salt. Whoever
 * has both can show that the texts are those that were decided on; once the salt is gone nobody can
 * even guess at them.
 *
 * @param salt 32 hexadecimal digits, drawn for one thing alone
 */
public record Seal(String salt) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  public Seal {
    if (!FORM.matcher(salt).matches()) {
      throw new IllegalArgumentException("A salt has 32 lower-case hexadecimal digits.");
    }
  }

  public static Seal fresh() {
    byte[] salt = new byte[BYTES];
    RANDOM.nextBytes(salt);
    return new Seal(HexFormat.of().formatHex(salt));
  }

  /**
   * @param texts by their names; those that are missing are left out
   */
  public Digest over(Map<String, String> texts) {
    Map<String, String> stored = new TreeMap<>();
    // as a database keeps them
    texts.forEach((name, text) -> stored.put(name, CodePoints.wellFormed(text)));
    return Digest.of(salt + CanonicalEntry.object(stored));
  }
}

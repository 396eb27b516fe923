package io.touchstone.domain.article;

import io.touchstone.domain.text.Digest;
import java.util.Objects;

/**
 * The bytes an article was read from, kept as they came.
 *
 * @param name the file's own name
 * @param mediaType as detected
 */
@SuppressWarnings("ArrayRecordComponent") // the digest is its identity
public record OriginalFile(Digest digest, String name, String mediaType, byte[] content) {
  public OriginalFile {
    Objects.requireNonNull(digest);
    Objects.requireNonNull(name);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(content);
  }

  public static OriginalFile of(String name, String mediaType, byte[] content) {
    return new OriginalFile(Digest.of(content), name, mediaType, content);
  }

  /** What it is called when somebody saves it: never a path, whatever it was called on the way. */
  public String nameForSaving() {
    return nameForSaving(name);
  }

  /** The same of a name that stands alone. */
  public static String nameForSaving(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}:\"]", "_").strip();
    return plain.isEmpty() || plain.matches("\\.+") ? "original" : plain;
  }

  /** Of which the house knows nothing but the digest. */
  public static OriginalFile elsewhere(Digest digest, String name, String mediaType) {
    return new OriginalFile(digest, name, mediaType, new byte[0]);
  }

  /** Whether the bytes are here; no article was ever read from none. */
  public boolean isHere() {
    return content.length > 0;
  }

  @Override
  public String toString() {
    return "OriginalFile[name=" + name + ", digest=" + digest + "]";
  }
}

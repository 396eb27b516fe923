package io.touchstone.domain.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file as somebody handed it in; nothing about it has been checked.
 *
 * @param name the file's own name, for showing; never used as a path
 * @param content its bytes, which the holder must not change
 * @param url where it was fetched from, or null
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never asked for; the digest names the bytes
public record SourceFile(String name, byte[] content, @Nullable String url) {
  public SourceFile {
    Objects.requireNonNull(content);
    name = name.isBlank() ? "unnamed" : name.strip();
  }

  public SourceFile(String name, byte[] content) {
    this(name, content, null);
  }

  @Override
  public String toString() {
    return "SourceFile[name=" + name + ", bytes=" + content.length + ", url=" + url + "]";
  }
}

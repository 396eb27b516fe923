package io.touchstone.domain.article;

import io.touchstone.domain.text.TextSpan;
import java.util.Objects;

/** A paragraph of an article's text: where it lies, in code points, and what it is. */
public record TextBlock(BlockKind kind, TextSpan span) {
  public TextBlock {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
  }
}

package io.touchstone.domain.recheck;

import io.touchstone.domain.claim.StatementInContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a verdict has to be looked at again, for people.
 *
 * @param before what stood there when the verdict was given; null where nothing did
 * @param now what stands there instead; null where nothing does or nobody can tell
 * @param where what it was about stands, or stood; null where that isn't in the coverage
 */
public record Reason(
    Change change,
    @Nullable String before,
    @Nullable String now,
    @Nullable StatementInContext where) {
  public Reason {
    Objects.requireNonNull(change);
  }

  /** What happened, in a sentence. */
  public String sentence() {
    return change.sentence();
  }
}

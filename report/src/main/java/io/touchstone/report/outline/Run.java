package io.touchstone.report.outline;

import io.touchstone.report.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of text inside a paragraph. */
public sealed interface Run {

  /** The report's own words. */
  record Plain(String text) implements Run {}

  /** Words that matter less. */
  record Soft(String text) implements Run {}

  record Strong(String text) implements Run {}

  /** Somebody else's words or name, in any script and direction. */
  record Foreign(String text) implements Run {}

  /** The verbatim words of an article on which a claim rests. */
  record Quoted(String text) implements Run {}

  /** An outcome; its colour never stands alone. */
  record Chip(Badge badge, String label) implements Run {}

  /**
   * @param url a web address
   */
  record Link(String text, String url) implements Run {}

  /**
   * A place in this report.
   *
   * @param anchor that of a {@link Block}
   */
  record Reference(String text, String anchor) implements Run {}

  /** A digest or another sequence of characters that isn't read but compared. */
  record Code(String text) implements Run {}

  /** Where what stands before it comes from: a footnote where the format has footnotes. */
  record Source(List<Run> runs) implements Run {
    public Source {
      runs = List.copyOf(runs);
    }
  }

  /** The report's own words when there are any. */
  static List<Run> plain(@Nullable String text) {
    return text == null ? List.of() : List.of(new Plain(text));
  }
}

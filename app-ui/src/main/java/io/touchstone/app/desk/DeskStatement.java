package io.touchstone.app.desk;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement as the desk shows it. Statements may overlap and nest.
 *
 * @param id what events name it by
 * @param start where it begins in the article's text, in Unicode code points
 * @param end where it ends, exclusive, in code points
 * @param finding its claim's finding, or null while nobody marked it
 * @param suggestions how many similar statements of other outlets wait for a decision
 * @param differs whether other outlets' wording differs in something that matters
 * @param mine whether the finding is (also) the reader's own, so that it can be taken back
 * @param label what the chip says instead of the finding's word, or null
 * @param reading whether it is what people read between the lines, and not what the article says
 */
public record DeskStatement(
    String id,
    int start,
    int end,
    Kind kind,
    @Nullable Finding finding,
    Standing standing,
    int suggestions,
    boolean differs,
    boolean mine,
    @Nullable String label,
    boolean reading)
    implements Serializable {

  public DeskStatement {
    Objects.requireNonNull(id, "a statement needs an id");
    Objects.requireNonNull(kind, "a statement needs a kind");
    Objects.requireNonNull(
        standing, "a statement needs a standing; UNREVIEWED if nobody marked it");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "statement %s must begin at 0 or later and end after it begins, not span %d to %d"
              .formatted(id, start, end));
    }
    if (suggestions < 0) {
      throw new IllegalArgumentException(
          "statement %s can't have fewer than 0 suggestions".formatted(id));
    }
  }

  /** One that the article says. */
  public DeskStatement(
      String id,
      int start,
      int end,
      Kind kind,
      @Nullable Finding finding,
      Standing standing,
      int suggestions,
      boolean differs,
      boolean mine,
      @Nullable String label) {
    this(id, start, end, kind, finding, standing, suggestions, differs, mine, label, false);
  }

  /** An unmarked statement about which nothing is known but its place. */
  public static DeskStatement unmarked(String id, int start, int end, Kind kind) {
    return new DeskStatement(
        id, start, end, kind, null, Standing.UNREVIEWED, 0, false, false, null);
  }

  /** Whether it is the same statement in the same place, whatever is known of it. */
  boolean standsWhere(DeskStatement other) {
    return id.equals(other.id)
        && start == other.start
        && end == other.end
        && kind == other.kind
        && reading == other.reading;
  }

  Map<String, @Nullable Object> toBrowser() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("id", id);
    values.put("start", start);
    values.put("end", end);
    values.put("kind", kind.name());
    values.put("finding", finding == null ? null : finding.inBrowser());
    values.put("standing", standing.inBrowser());
    values.put("suggestions", suggestions);
    values.put("differs", differs);
    values.put("mine", mine);
    if (reading) {
      values.put("reading", true);
    }
    if (label != null) {
      values.put("label", label);
    }
    return values;
  }

  /** What part of the article a statement belongs to; the text is set accordingly. */
  public enum Kind {
    HEADLINE,
    STANDFIRST,
    BODY,
    CAPTION
  }

  /** The state of support that a mark states. */
  public enum Finding {
    CORROBORATED,
    DISPUTED,
    ATTRIBUTED,
    UNSOURCED,
    NOT_CHECKABLE;

    String inBrowser() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Finding fromBrowser(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** How far reviewers have come with the statement's claim. */
  public enum Standing {
    UNREVIEWED,
    PROVISIONAL,
    AGREED,
    CONTESTED;

    String inBrowser() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

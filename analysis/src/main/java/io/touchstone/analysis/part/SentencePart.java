package io.touchstone.analysis.part;

import io.touchstone.analysis.token.Range;
import java.util.Objects;

/**
 * A part of a sentence that says something by itself.
 *
 * @param range UTF-16 indices of the text
 */
public record SentencePart(Range range, Link link) {

  /** How a part hangs on the one before it, which decides whether it shares its source. */
  public enum Link {
    /** It opens the sentence. */
    FIRST(true),
    /** "and was waiting …", "; the ferry …". */
    COORDINATED(true),
    /** The main clause behind a fronted one: "While …, | the council has …". */
    MAIN(false),
    /** "which sank in 2019", "including the fire of 3 March": a fact added on the side. */
    ADDED(false),
    /** "suggesting that …", "a move that …": what the writer makes of it. */
    JUDGEMENT(false);

    private final boolean sharesSource;

    Link(boolean sharesSource) {
      this.sharesSource = sharesSource;
    }

    /** Whether "X said" before it covers it, too. */
    public boolean sharesSource() {
      return sharesSource;
    }
  }

  public SentencePart {
    Objects.requireNonNull(range);
    Objects.requireNonNull(link);
  }
}

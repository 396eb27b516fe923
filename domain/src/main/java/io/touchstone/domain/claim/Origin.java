package io.touchstone.domain.claim;

import java.util.List;
import java.util.Objects;

/**
 * Where appearances of a claim come from.
 *
 * @param name who it is: an outlet, an agency, a speaker; for {@link Basis#UNKNOWN} what is known
 * @param articles numbers of the articles that go back to it, ascending; empty for outside evidence
 */
public record Origin(String name, Basis basis, List<Integer> articles) {

  /** How the origin is known. */
  public enum Basis {
    /** An identified outlet asserts it by itself. */
    OWN_AUTHORITY(true),
    /** A named person, document or agency says so. */
    NAMED_SOURCE(true),
    /** Evidence from outside the imported coverage. */
    OUTSIDE(true),
    /** Nobody can tell where it comes from. */
    UNKNOWN(false);

    private final boolean counts;

    Basis(boolean counts) {
      this.counts = counts;
    }
  }

  public Origin {
    Objects.requireNonNull(name);
    Objects.requireNonNull(basis);
    articles = articles.stream().distinct().sorted().toList();
  }

  /** Whether it counts towards corroboration. */
  public boolean counts() {
    return basis.counts;
  }
}

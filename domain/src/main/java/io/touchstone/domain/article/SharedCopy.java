package io.touchstone.domain.article;

import java.util.Objects;

/**
 * One article reworks the copy of another.
 *
 * @param derived the article that was made from the other
 * @param source the article it was made from
 * @param containment share of the derived article's word sequences that the source has, 0 to 1
 * @param reason for a person: "credits Reuters and shares 62 % of its wording"
 */
public record SharedCopy(ArticleId derived, ArticleId source, double containment, String reason) {
  public SharedCopy {
    Objects.requireNonNull(derived);
    Objects.requireNonNull(source);
    Objects.requireNonNull(reason);
    if (derived.equals(source)) {
      throw new IllegalArgumentException("An article doesn't derive from itself.");
    }
  }
}

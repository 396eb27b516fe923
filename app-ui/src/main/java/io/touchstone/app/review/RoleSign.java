package io.touchstone.app.review;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.claim.Role;

/**
 * How a role looks: a sign, a word and a colour, so that none of them has to be told apart alone.
 *
 * @param sign one character
 * @param tone name of the colour in the style sheet
 */
public record RoleSign(String sign, String word, String tone) {

  public static RoleSign of(Role role) {
    return switch (role) {
      case ASSERTS -> new RoleSign("✓", phrase("review.asserts"), "ok");
      case ATTRIBUTES -> new RoleSign("”", phrase("review.attributes"), "at");
      case DENIES -> new RoleSign("⊘", phrase("review.denies"), "no");
      case QUESTIONS -> new RoleSign("?", phrase("review.questions"), "un");
      case IMPLIES -> new RoleSign("✎", phrase("review.implies"), "open");
    };
  }
}

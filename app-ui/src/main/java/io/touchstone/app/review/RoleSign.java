package io.touchstone.app.review;

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
      case ASSERTS -> new RoleSign("✓", "asserts", "ok");
      case ATTRIBUTES -> new RoleSign("”", "attributes", "at");
      case DENIES -> new RoleSign("⊘", "denies", "no");
      case QUESTIONS -> new RoleSign("?", "questions", "un");
    };
  }
}

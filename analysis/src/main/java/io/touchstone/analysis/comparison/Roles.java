package io.touchstone.analysis.comparison;

import io.touchstone.analysis.matching.Negations;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.claim.Role;
import java.util.regex.Pattern;

/** What a statement does with the claim it shares with others. */
final class Roles {
  private static final Pattern DENYING =
      Pattern.compile(
          "(?i)\\b(?:denie[ds]|deny(?:ing)?|reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|refut(?:ed|es|ing)"
              + "|disput(?:ed|es|ing)|debunk(?:ed|s))\\b");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\bwhether\\b|\\bit (?:is|was|remains) (?:unclear|unknown|not clear)\\b|\\?\\W*$");

  private Roles() {}

  static boolean negates(ReadStatement statement) {
    return Negations.in(statement.text());
  }

  /**
   * @param negative whether most appearances of the claim negate, so that it is a negative one
   */
  static Role of(ReadStatement statement, boolean negative) {
    boolean opposes = negates(statement) != negative;
    if (opposes && (!negative || DENYING.matcher(statement.text()).find())) {
      return Role.DENIES;
    }
    if (OPEN.matcher(statement.content()).find()) {
      return Role.QUESTIONS;
    }
    return Role.suggestedFor(statement.found().attribution());
  }
}

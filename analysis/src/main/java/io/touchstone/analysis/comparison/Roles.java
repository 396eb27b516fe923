package io.touchstone.analysis.comparison;

import io.touchstone.analysis.matching.Negations;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.statement.Attribution;
import java.util.regex.Pattern;

/** What a statement does with the claim it shares with others. */
public final class Roles {
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
    return of(statement.text(), statement.content(), statement.found().attribution(), negative);
  }

  /**
   * @param content the words without the phrase that says who says so
   * @param negative whether the claim itself is worded as a negation
   */
  public static Role of(String text, String content, Attribution attribution, boolean negative) {
    boolean opposes = Negations.in(text) != negative;
    if (opposes && (!negative || DENYING.matcher(text).find())) {
      return Role.DENIES;
    }
    if (OPEN.matcher(content).find()) {
      return Role.QUESTIONS;
    }
    return Role.suggestedFor(attribution);
  }
}

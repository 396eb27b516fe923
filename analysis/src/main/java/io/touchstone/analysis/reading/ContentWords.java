package io.touchstone.analysis.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the phrase that says who says so away from a statement, so that what is said remains. */
final class ContentWords {
  /** What may stand between the verb and what is said: "the state agency RIA that". */
  private static final Pattern TO_WHOM =
      Pattern.compile("^[^.,;:“”\"]{0,80}?\\bthat\\s+|^\\s*(?:reporters|state media)\\s+");

  /** Verbs that add nothing to what is said; others ("praised", "denied") are part of it. */
  private static final Pattern NEUTRAL =
      Pattern.compile(
          "(?i)\\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:ed|s|ing)|stat(?:ed|es|ing)|not(?:ed|es|ing)"
              + "|explain(?:ed|s)|disclosed|wr(?:ote|ites)|report(?:ed|s)|according to|announced|recalled|declared"
              + "|continued|remarked|commented|highlighted|stressed|emphasi[sz]ed|pointed out|claim(?:ed|s)|tweeted)\\b");

  /** How a speaker is introduced: "In an interview with RIA, Novak | said that". */
  private static final Pattern OCCASION =
      Pattern.compile(
          "^[“\"]?(?:In an? (?:interview|statement|speech|post|letter|tweet)|Speaking|When asked|Asked|On"
              + " \\p{Lu}\\p{L}+day|Last (?:week|month|year)|Also)\\b");

  private static final Pattern EDGES = Pattern.compile("^[\\s,:;–—-]+|[\\s,;–—-]+$");
  private static final int SHORTEST = 12;

  private ContentWords() {}

  /**
   * @param from UTF-16 index at which the cue begins in the statement; negative when before it
   * @param to index after the cue
   */
  static String without(String statement, int from, int to) {
    if (to <= 0 || from >= statement.length()) {
      return statement;
    }
    String cue = statement.substring(Math.max(0, from), Math.min(to, statement.length()));
    if (!NEUTRAL.matcher(cue).find()) {
      int verb = cue.lastIndexOf(' ') + 1;
      return from <= SHORTEST && verb > 0
          ? statement.substring(Math.max(0, from) + verb)
          : statement;
    }
    String before = from <= 0 ? "" : statement.substring(0, from);
    String after = to >= statement.length() ? "" : statement.substring(to);
    boolean opens = before.strip().length() < SHORTEST || OCCASION.matcher(before).find();
    boolean quoted = before.strip().endsWith("”") || before.strip().endsWith("\"");
    boolean closes = after.strip().length() < SHORTEST || (quoted && !opens);
    String rest = opens ? said(after) : closes ? before : statement;
    String bare = EDGES.matcher(rest).replaceAll("");
    return bare.length() < SHORTEST ? statement : bare;
  }

  private static String said(String after) {
    Matcher matcher = TO_WHOM.matcher(after);
    return matcher.find() ? after.substring(matcher.end()) : after;
  }
}

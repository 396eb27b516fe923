package io.touchstone.analysis.part;

import io.touchstone.analysis.attribution.SpeechVerbs;
import io.touchstone.analysis.matching.Terms;
import io.touchstone.analysis.part.SentencePart.Link;
import io.touchstone.analysis.token.Token;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The rules by which a sentence is cut before one of its tokens. */
final class Cuts {
  private static final Set<String> RELATIVES = Set.of("which", "who", "where", "whose", "whom");
  private static final Set<String> BEFORE_RELATIVE =
      Set.of("in", "to", "of", "during", "from", "for", "on", "by", "many", "some", "most", "all");
  private static final Set<String> EXAMPLES = Set.of("including", "like");
  private static final Set<String> JUDGING =
      Set.of(
          "suggesting",
          "underscoring",
          "underlining",
          "signaling",
          "signalling",
          "reflecting",
          "marking",
          "indicating",
          "highlighting",
          "paving",
          "raising",
          "heightening",
          "fuelling",
          "fueling",
          "sparking",
          "prompting",
          "implying");
  private static final Set<String> FRONTED =
      Set.of(
          "while",
          "although",
          "though",
          "after",
          "since",
          "following",
          "despite",
          "given",
          "amid",
          "because",
          "whereas");
  private static final Set<String> SUBJECTS =
      Set.of(
          "the", "a", "an", "its", "his", "her", "their", "he", "she", "it", "they", "we", "i",
          "this", "that", "these", "those", "both", "some", "many", "most", "no", "there", "one");
  private static final Set<String> LINKS = Set.of("and", "but", "yet");
  private static final Set<String> BETWEEN = Set.of("also", "later", "then", "has", "have", "had");

  /** A verb in "-ed" behind "and" has an object or a preposition behind it; an adjective a noun. */
  private static final Set<String> AFTER_VERB =
      Set.of(
          "the", "a", "an", "its", "his", "her", "their", "that", "to", "in", "on", "by", "with",
          "from", "as", "for", "at", "into", "off", "out", "up", "it", "them", "him", "down");

  private static final int SUBJECT_REACH = 9;

  private final List<Token> tokens;
  private final IntPredicate quoted;

  /**
   * @param quoted whether the token with this index stands inside quotation marks
   */
  Cuts(List<Token> tokens, IntPredicate quoted) {
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /**
   * @param first where the part before begins
   * @return how a part that begins at token {@code at} hangs on the one before; null for no cut
   */
  @Nullable Link at(int first, int at) {
    Token before = tokens.get(at - 1);
    if (quoted.test(at)) {
      return before.is(",") && saysTwoThings(first, at) ? Link.COORDINATED : null;
    }
    if (before.is(";") && content(first, at) >= 3 && content(at, tokens.size()) >= 3) {
      return Link.COORDINATED;
    }
    if (isFrontedEnd(first, at)) {
      return Link.MAIN;
    }
    if (!FiniteVerbs.in(tokens, first, at) || content(first, at) < 3) {
      return null;
    }
    boolean comma = before.is(",");
    boolean dash = before.is("—") || before.is("–");
    String lower = tokens.get(at).lower();
    if ((comma || dash) && opensRelative(at)) {
      return Link.ADDED;
    }
    if (comma && EXAMPLES.contains(lower) && tells(at, endOfClause(at), 4)) {
      return Link.ADDED;
    }
    if (comma && isJudging(at)) {
      return Link.JUDGEMENT;
    }
    if (comma && isDescribed(at)) {
      return Link.ADDED;
    }
    if (isTellingRelative(at)) {
      return Link.ADDED;
    }
    boolean also = comma && lower.equals("as") && isClause(at + 1);
    return also || isCoordinated(at, comma) ? Link.COORDINATED : null;
  }

  /** Speech is cut only between whole clauses: "…, and we will build it again". */
  private boolean saysTwoThings(int first, int at) {
    return LINKS.contains(tokens.get(at).lower())
        && isClause(at + 1)
        && FiniteVerbs.in(tokens, first, at)
        && content(first, at) >= 3
        && content(at, tokens.size()) >= 3;
  }

  private boolean isJudging(int at) {
    boolean adverb =
        tokens.get(at).lower().equals("further") || tokens.get(at).lower().equals("thus");
    int verb = adverb ? at + 1 : at;
    return verb < tokens.size() && JUDGING.contains(tokens.get(verb).lower());
  }

  /** ", which sank in 2019", ", to which it was added", "— many of whom became leaders". */
  private boolean opensRelative(int at) {
    int pronoun = at;
    while (pronoun < at + 2
        && pronoun + 1 < tokens.size()
        && BEFORE_RELATIVE.contains(tokens.get(pronoun).lower())) {
      pronoun++;
    }
    return pronoun + 2 < tokens.size()
        && RELATIVES.contains(tokens.get(pronoun).lower())
        && FiniteVerbs.in(tokens, pronoun + 1, endOfClause(pronoun + 1))
        && content(pronoun + 1, endOfClause(pronoun + 1)) >= 2;
  }

  /** "the council that took over in 2021 after …": only when it tells a number or a date. */
  private boolean isTellingRelative(int at) {
    String lower = tokens.get(at).lower();
    boolean pronoun = lower.equals("that") || lower.equals("who") || lower.equals("which");
    Token before = tokens.get(at - 1);
    return pronoun
        && before.isWord()
        && !SpeechVerbs.contains(before.lower())
        && at + 1 < tokens.size()
        && FiniteVerbs.behindRelative(tokens, at + 1)
        && tells(at, endOfClause(at), 5);
  }

  /** ", a label it had kept since 2003", ", a war which saw …". */
  private boolean isDescribed(int at) {
    String lower = tokens.get(at).lower();
    if (!lower.equals("a") && !lower.equals("an")) {
      return false;
    }
    for (int i = at + 2; i < Math.min(tokens.size() - 1, at + 5); i++) {
      String here = tokens.get(i).lower();
      boolean opens = here.equals("which") || here.equals("that") || here.equals("it");
      if (opens || here.equals("he") || here.equals("she") || here.equals("they")) {
        return FiniteVerbs.isFinite(tokens, i + 1);
      }
    }
    return false;
  }

  /** "and was waiting", "but removed the …", ", and the harbour has closed". */
  private boolean isCoordinated(int at, boolean comma) {
    if (!LINKS.contains(tokens.get(at).lower())) {
      return false;
    }
    int verb = at + 1;
    while (verb < tokens.size() - 1 && BETWEEN.contains(tokens.get(verb).lower())) {
      verb++;
    }
    if (verb + 1 >= tokens.size() || content(verb, tokens.size()) < 2) {
      return false;
    }
    boolean auxiliary = verb > at + 1 && BETWEEN.contains(tokens.get(verb - 1).lower());
    if (FiniteVerbs.isFinite(tokens, verb) || auxiliary) {
      String lower = tokens.get(verb).lower();
      String after = tokens.get(verb + 1).lower();
      boolean regular = lower.endsWith("ed");
      return !regular
          || AFTER_VERB.contains(after)
          || tokens.get(verb + 1).isCapitalised()
          || tokens.get(verb + 1).isNumber();
    }
    return comma && isClause(at + 1);
  }

  /** A subject with its verb close behind it, no preposition before. */
  private boolean isClause(int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token subject = tokens.get(at);
    boolean opens = subject.isCapitalised() || SUBJECTS.contains(subject.lower());
    int end = Math.min(endOfClause(at), at + SUBJECT_REACH);
    return opens && FiniteVerbs.in(tokens, at + 1, end);
  }

  /** The comma behind a fronted clause or phrase: "While …, | the council has …". */
  private boolean isFrontedEnd(int first, int at) {
    String opener = tokens.getFirst().lower();
    boolean still = first == 0 || RELATIVES.contains(tokens.get(first).lower());
    boolean asked = tokens.size() > 1 && tokens.get(1).lower().equals("asked");
    return still
        && FRONTED.contains(opener)
        && !asked
        && tokens.get(at - 1).is(",")
        && content(first, at) >= 4
        && isClause(at);
  }

  private int endOfClause(int from) {
    int at = from;
    while (at < tokens.size() && !isComma(at) && !tokens.get(at).is(";")) {
      at++;
    }
    return at;
  }

  /** A comma, but none of a date ("March 22, 2024, …"). */
  private boolean isComma(int at) {
    boolean date =
        tokens.get(at - 1).isNumber()
            && (tokens.get(at - 1).text().length() == 4
                || (at + 1 < tokens.size() && tokens.get(at + 1).isNumber()));
    return tokens.get(at).is(",") && !date;
  }

  /** Whether the tokens say enough and give a number, which includes dates. */
  private boolean tells(int from, int to, int words) {
    boolean number = tokens.subList(from, to).stream().anyMatch(Token::isNumber);
    return number && content(from, to) >= words;
  }

  private int content(int from, int to) {
    int count = 0;
    for (Token token : tokens.subList(from, to)) {
      boolean word = token.isNumber() || (token.isWord() && !Terms.isStopWord(token.text()));
      count += word ? 1 : 0;
    }
    return count;
  }
}

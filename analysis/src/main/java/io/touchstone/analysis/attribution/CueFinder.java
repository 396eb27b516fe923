package io.touchstone.analysis.attribution;

import io.touchstone.analysis.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds verbs of saying with their subject, and "according to" with its object, in one sentence.
 *
 * <p>The subject is looked for before the verb ("Novak, the harbour master, said") and, between a
 * quotation and the end of its clause, behind it ("…”, said Novak"). A passive without "by" ("is
 * seen as", "is said to") names nobody and gives no cue.
 */
final class CueFinder {
  private static final int REACH = 40;
  private static final int REFERENCE_REACH = 14;

  private final List<Token> tokens;
  private final IntPredicate quoted;

  /**
   * @param quoted whether the token with this index stands inside a quotation
   */
  CueFinder(List<Token> tokens, IntPredicate quoted) {
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /** Cues of the sentence that covers the tokens {@code from} to {@code to}, in order. */
  List<Cue> in(int from, int to) {
    List<Cue> cues = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || quoted.test(i)) {
        continue;
      }
      String lower = token.lower();
      Cue cue = null;
      if (lower.equals("according") && i + 1 < to && tokens.get(i + 1).lower().equals("to")) {
        cue = after(i, i + 2, to);
      } else if (SpeechVerbs.takesNoun(lower) && nounFollows(i + 1, to)) {
        cue = i > from ? before(i, i - 1, from) : null;
      } else if (SpeechVerbs.contains(lower) && !isMereReference(lower, i, to)) {
        cue = saying(i, lower, from, to);
      }
      if (cue != null) {
        cues.add(cue);
      }
    }
    return cues;
  }

  private @Nullable Cue saying(int verb, String lower, int from, int to) {
    if (claimsAnAct(verb, lower, to) || isNoun(verb, lower, from, to)) {
      return null;
    }
    int before = verb - 1;
    boolean passive = false;
    while (before >= from && isBetween(tokens.get(before))) {
      passive |= CueWords.BE.contains(tokens.get(before).lower());
      before--;
    }
    if (before >= from
        && before == verb - 1
        && CueWords.DETERMINERS.contains(tokens.get(before).lower())) {
      return null;
    }
    if (passive && !lower.endsWith("ing")) {
      return quotedAs(verb, before, from, to);
    }
    if (lower.equals("saying") && verb - 2 >= from && tokens.get(verb - 1).lower().equals("as")) {
      return null;
    }
    boolean afterQuote = before >= from && (isMark(tokens.get(before)) || quoted.test(before));
    if (afterQuote || (before >= from && tokens.get(before).is(","))) {
      Cue inverted =
          SpeechVerbs.invertible(lower) && !startsObject(verb + 1, to)
              ? after(verb, verb + 1, to)
              : null;
      if (inverted != null && (afterQuote || !hasApposition(before, from))) {
        return inverted;
      }
      if (afterQuote) {
        return null;
      }
    }
    Cue cue = before < from ? null : before(verb, before, from);
    if (cue == null || holdsVerb(cue)) {
      return null;
    }
    boolean afterQuotation = cue.sourceFrom() > from && isMark(tokens.get(cue.sourceFrom() - 1));
    boolean content = !SpeechVerbs.needsContent(lower) || contentFollows(verb + 1, to);
    return content || afterQuotation ? cue : null;
  }

  /**
   * To claim responsibility is an act that the outlet reports, not something that somebody says.
   */
  private boolean claimsAnAct(int verb, String lower, int to) {
    if (!lower.startsWith("claim") || verb + 1 >= to) {
      return false;
    }
    String next = tokens.get(verb + 1).lower();
    return next.equals("responsibility") || next.equals("by") || next.equals("victory");
  }

  /** "An inspection report from 2023", "the sirens gave warning". */
  private boolean isNoun(int verb, String lower, int from, int to) {
    if (lower.endsWith("ing")) {
      return verb > from && CueWords.GIVING.contains(tokens.get(verb - 1).lower());
    }
    return CueWords.VERB_OR_NOUN.contains(lower)
        && verb + 1 < to
        && CueWords.AFTER_NOUN.contains(tokens.get(verb + 1).lower());
  }

  /** A phrase with a finite verb is no subject: "which was not her view and dismissed those". */
  private boolean holdsVerb(Cue cue) {
    boolean relative = false;
    for (Token token : tokens.subList(cue.sourceFrom(), cue.sourceTo())) {
      String lower = token.lower();
      relative |= lower.equals("who") || lower.equals("which") || lower.equals("that");
      if (!relative && CueWords.FINITE.contains(lower)) {
        return true;
      }
    }
    return false;
  }

  /** "Novak was quoted as saying", "was quoted by RIA as saying". */
  private @Nullable Cue quotedAs(int verb, int before, int from, int to) {
    boolean saying = false;
    for (int i = verb + 1; i < Math.min(to, verb + 8); i++) {
      saying |= tokens.get(i).lower().equals("saying");
    }
    if (saying) {
      return before < from ? null : before(verb, before, from);
    }
    for (int i = verb + 1; i < Math.min(to, verb + 3); i++) {
      if (tokens.get(i).lower().equals("by")) {
        return after(verb, i + 1, to);
      }
    }
    return null;
  }

  private static boolean isBetween(Token token) {
    String lower = token.lower();
    return CueWords.BETWEEN.contains(lower)
        || (lower.endsWith("ly")
            && token.isWord()
            && !token.isCapitalised()
            && !lower.equals("family"));
  }

  /** The source phrase behind {@code to}: up to the end of its clause. */
  private @Nullable Cue after(int from, int to, int sentenceEnd) {
    int end = to;
    while (end < sentenceEnd && end - to < REACH && !endsPhrase(end, sentenceEnd, to)) {
      end++;
    }
    if (end == to || namesNobody(to)) {
      return null;
    }
    return new Cue(from, to, to, named(end, sentenceEnd));
  }

  /** "The authority's director, | Linnea Bast": the end of the name behind an office. */
  private int named(int end, int sentenceEnd) {
    boolean office =
        end + 1 < sentenceEnd
            && tokens.get(end).is(",")
            && Lexicon.PEOPLE_NOUNS.contains(tokens.get(end - 1).lower())
            && tokens.get(end + 1).isCapitalised();
    if (!office) {
      return end;
    }
    Names.Run name = Names.runAt(tokens, end + 1, sentenceEnd);
    return Names.isFullPersonName(tokens, name) ? name.to() : end;
  }

  /** "…, hours after a report said that": when it was done, not who says so. */
  private boolean isAside(int from, int to) {
    return tokens.subList(from, Math.min(to, from + 3)).stream()
        .anyMatch(it -> it.lower().equals("after") || it.lower().equals("before"));
  }

  /** "Nobody has told us": that nobody says it is no source. */
  private boolean namesNobody(int from) {
    return CueWords.NOBODY.contains(tokens.get(from).lower());
  }

  private boolean endsPhrase(int at, int sentenceEnd, int start) {
    Token token = tokens.get(at);
    if (token.is(".")) {
      return at + 1 >= sentenceEnd || tokens.get(at - 1).text().length() > 3;
    }
    if (token.is(",")
        || token.is(";")
        || token.is(":")
        || token.is("—")
        || token.is("–")
        || token.is("(")
        || isMark(token)
        || quoted.test(at)) {
      return true;
    }
    String lower = token.lower();
    boolean timeAhead =
        lower.equals("on")
            || lower.equals("in")
            || lower.equals("during")
            || lower.equals("at")
            || lower.equals("who")
            || lower.equals("after")
            || lower.equals("as")
            || lower.equals("about")
            || lower.equals("when")
            || lower.equals("while");
    return at > start
        && (timeAhead
            || CueWords.OPENERS.contains(lower)
            || (Lexicon.TIMES.contains(lower) && token.isCapitalised()));
  }

  /** The source phrase that ends at the token {@code last}. */
  private @Nullable Cue before(int verb, int last, int from) {
    int end = last + 1;
    if (tokens.get(last).is(",")) {
      int open = openingComma(last, from);
      if (open < 0) {
        return null;
      }
      end = open;
    } else if (tokens.get(last).is(")")) {
      int open = last;
      while (open > from && !tokens.get(open).is("(")) {
        open--;
      }
      end = open;
    }
    int start = end;
    while (start > from && end - start < REACH && !startsPhrase(start - 1)) {
      start--;
    }
    start = withoutLeadingTime(start, end);
    while (start < end && CueWords.LINKS.contains(tokens.get(start).lower())) {
      start++;
    }
    if (start >= end
        || isAside(start, end)
        || namesNobody(start)
        || CueWords.PREPOSITIONS.contains(tokens.get(start).lower())) {
      return null;
    }
    int cueEnd = verb + 1;
    return new Cue(verb, cueEnd, start, end);
  }

  private boolean startsPhrase(int at) {
    Token token = tokens.get(at);
    return token.is(",")
        || token.is(";")
        || token.is(":")
        || token.is("—")
        || token.is("–")
        || token.is("(")
        || token.is("-")
        || (token.is(".") && tokens.get(at - 1).text().length() > 3)
        || isMark(token)
        || quoted.test(at)
        || CueWords.OPENERS.contains(token.lower());
  }

  /** "On Friday the mayor" without "On Friday". */
  private int withoutLeadingTime(int start, int end) {
    int at = start;
    while (at + 2 < end
        && (tokens.get(at).lower().equals("on")
            || tokens.get(at).lower().equals("in")
            || tokens.get(at).lower().equals("last")
            || tokens.get(at).lower().equals("and"))) {
      String next = tokens.get(at + 1).lower();
      boolean time =
          Lexicon.TIMES.contains(next)
              || tokens.get(at + 1).isNumber()
              || next.equals("week")
              || next.equals("month")
              || next.equals("year");
      if (!time && !tokens.get(at).lower().equals("and")) {
        break;
      }
      at += tokens.get(at).lower().equals("and") ? 1 : 2;
    }
    return at;
  }

  /** The comma that opens the apposition closed at {@code last}, or -1. */
  private int openingComma(int last, int from) {
    for (int i = last - 1; i > from && last - i < REACH; i--) {
      if (tokens.get(i).is(",") && !isAge(i, last)) {
        boolean date = tokens.get(i - 1).isNumber();
        return date ? -1 : i;
      }
      if (isMark(tokens.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "Novak, 47, a farmer, said": the second comma opens nothing. */
  private boolean isAge(int comma, int last) {
    return comma >= 2
        && comma < last
        && tokens.get(comma - 1).isNumber()
        && tokens.get(comma - 2).is(",");
  }

  private boolean hasApposition(int comma, int from) {
    return tokens.get(comma).is(",") && openingComma(comma, from) >= 0;
  }

  private boolean startsObject(int at, int to) {
    if (at >= to) {
      return true;
    }
    String lower = tokens.get(at).lower();
    return lower.equals("that")
        || lower.equals("to")
        || lower.equals("in")
        || lower.equals("on")
        || tokens.get(at).is(",")
        || tokens.get(at).is(".")
        || isMark(tokens.get(at));
  }

  private boolean contentFollows(int at, int to) {
    for (int i = at; i < Math.min(to, at + 9); i++) {
      Token token = tokens.get(i);
      if (token.is("that") || isMark(token) || quoted.test(i) || token.is("how")) {
        return true;
      }
    }
    return false;
  }

  /** "Raised allegations", "made new claims". */
  private boolean nounFollows(int at, int to) {
    return tokens.subList(at, Math.min(to, at + 3)).stream()
        .anyMatch(it -> SpeechVerbs.isNoun(it.lower()));
  }

  /** To refer to something says nothing unless it is called something: "referred to … as". */
  private boolean isMereReference(String lower, int verb, int to) {
    return lower.startsWith("refer")
        && tokens.subList(verb, Math.min(to, verb + REFERENCE_REACH)).stream()
            .noneMatch(it -> it.is("as"));
  }

  private static boolean isMark(Token token) {
    return token.is("“") || token.is("”") || token.is("\"") || token.is("«") || token.is("»");
  }
}

package io.touchstone.analysis.sentence;

import io.touchstone.analysis.attribution.SpeechVerbs;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether a candidate place ends a sentence; each decision looks at a bounded window. */
final class BreakRules {
  private static final int WINDOW = 160;
  private static final String CLOSERS = "\"'”’»)]";
  private static final String OPENERS = "\"'“‘«([•*-–—";
  private static final String TERMINATORS = ".!?…。！？｡؟۔।॥";

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\d{1,3}\\].*", Pattern.DOTALL);
  private static final Pattern FOOTNOTE_AT_END =
      Pattern.compile("[.!?][\"”’]?\\s?(?:\\[\\d{1,3}\\]\\s?){1,5}$");
  private static final Pattern DOTS_THEN_CAPITAL = Pattern.compile("\\.\\s\\.\\s\\.\\s\\p{Lu}");
  private static final Pattern ONLY_DOTS = Pattern.compile("[.\\s]*");
  private static final Pattern LEFT_OUT =
      Pattern.compile("\\[(?:\\.\\.\\.|…)\\].*", Pattern.DOTALL);
  private static final Pattern CLOSER_ALONE = Pattern.compile("[)\\]”»].*", Pattern.DOTALL);
  private static final Pattern EMOTICON =
      Pattern.compile("[:;]-?[()DPp](?![\\p{L}\\p{Nd}]).*", Pattern.DOTALL);
  private static final Pattern PLAIN_WORD = Pattern.compile("\\p{Ll}{4,}");
  private static final Pattern TIME_FIRST =
      Pattern.compile("[\"“]?(?:At|By|Around|Before|After|Until|From|Since)\\s[\\w:. ]{1,12}");

  /** After "…!”" and "…?”": a name of up to three words, then a verb of saying. */
  private static final Pattern SPEAKER =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]{0,20}\\s){1,4}(\\p{Ll}{3,12})\\b");

  private final String text;
  private final String original;
  private final Set<Integer> certain;
  private final boolean lowerCaseStyle;

  /**
   * @param text the paragraph on one line
   * @param original the same paragraph with its line breaks
   */
  BreakRules(String text, String original) {
    this.text = text;
    this.original = original;
    this.certain = new HashSet<>(ListMarkers.starts(text));
    this.certain.addAll(MailBreaks.in(text));
    this.lowerCaseStyle = !text.isBlank() && Character.isLowerCase(text.strip().codePointAt(0));
  }

  /**
   * @param start UTF-16 index where the current sentence starts
   * @param candidate UTF-16 index where the next one might start
   */
  boolean breaks(int start, int candidate) {
    int end = candidate;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == start || ListMarkers.isLabel(text, start, end)) {
      return false;
    }
    if (certain.contains(candidate) || isShortLine(end, candidate)) {
      return true;
    }
    String right = text.substring(candidate, Math.min(text.length(), candidate + WINDOW));
    String left = text.substring(Math.max(start, end - WINDOW), end);
    return breaksBetween(left, right, end < candidate);
  }

  private boolean isShortLine(int end, int candidate) {
    return original.substring(end, candidate).indexOf('\n') >= 0
        && OverlookedBreaks.endsShortLine(original, end);
  }

  private boolean breaksBetween(String left, String right, boolean spaced) {
    if (ONLY_DOTS.matcher(left).matches()) {
      return false;
    }
    if (right.startsWith(".")) {
      return DOTS_THEN_CAPITAL.matcher(right).lookingAt()
          && left.endsWith(".")
          && left.length() > 1
          && Character.isLetter(left.charAt(left.length() - 2));
    }
    if (FOOTNOTE.matcher(right).matches()
        || LEFT_OUT.matcher(right).matches()
        || CLOSER_ALONE.matcher(right).matches()
        || EMOTICON.matcher(right).matches()) {
      return false;
    }
    if (FOOTNOTE_AT_END.matcher(left).find()) {
      return !Character.isLowerCase(firstLetter(right));
    }
    int closers = closersAtEnd(left);
    String bare = left.substring(0, left.length() - closers).stripTrailing();
    if (bare.isEmpty() || TERMINATORS.indexOf(bare.charAt(bare.length() - 1)) < 0) {
      return false;
    }
    if (!spaced) {
      return isLostSpace(left, right) || bare.charAt(bare.length() - 1) > 0x2FF;
    }
    boolean quoted = closers > 0;
    char last = bare.charAt(bare.length() - 1);
    if (last != '.' && quoted && isSpeaker(right)) {
      return false;
    }
    boolean ellipsis = bare.endsWith("..") || last == '…' || endsWithSpacedDots(bare);
    if (Character.isLowerCase(firstLetter(right))) {
      return breaksBeforeLowerCase(bare, last, quoted || ellipsis);
    }
    if (ellipsis) {
      boolean leftOut = bare.endsWith("[...") || bare.endsWith("[…");
      return !leftOut && !firstWord(right).equals("I");
    }
    return last != '.' || !goesOn(bare, right);
  }

  /**
   * A small letter goes on with the sentence, unless the writer uses no capitals or the word before
   * is too plain to be an abbreviation or a name ("Yahoo!").
   */
  private boolean breaksBeforeLowerCase(String bare, char last, boolean open) {
    if (open) {
      return false;
    }
    String word = lastWord(bare);
    boolean plain = PLAIN_WORD.matcher(word).matches();
    boolean abbreviated = last == '.' && Abbreviations.of(word) != Abbreviations.Kind.NONE;
    return !abbreviated && (lowerCaseStyle || plain);
  }

  /** Whether the full stop belongs to an abbreviation and the sentence goes on. */
  private static boolean goesOn(String bare, String right) {
    String word = lastWord(bare);
    String next = firstWord(right);
    boolean digitNext = !next.isEmpty() && Character.isDigit(next.charAt(0));
    boolean starterNext = Starters.contains(next);
    return switch (Abbreviations.of(word)) {
      case NONE -> false;
      case NEVER_LAST -> !(starterNext && isPlaceOrOthers(word));
      case BEFORE_NUMBER -> digitNext || (!starterNext && word.length() > 2);
      case INITIAL -> !endsWithLetter(bare, word, starterNext);
      case MAYBE_LAST -> right.startsWith("(") || !mayEndWith(bare, word, next, starterNext);
    };
  }

  /** "Main St. The", "et al. In". */
  private static boolean isPlaceOrOthers(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("st") || lower.equals("al") || lower.equals("ft") || lower.equals("vol");
  }

  /** "you and I. Did": a pronoun; "Plan B. The": a letter; not "John B. Smith". */
  private static boolean endsWithLetter(String bare, String word, boolean starterNext) {
    String before = bare.substring(0, bare.length() - 1 - word.length()).stripTrailing();
    String previous = lastWord(before + ".");
    boolean lowerBefore = !previous.isEmpty() && Character.isLowerCase(previous.charAt(0));
    return (word.equals("I") && lowerBefore) || (starterNext && !before.isEmpty());
  }

  private static boolean mayEndWith(String bare, String word, String next, boolean starterNext) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("a.m") || lower.equals("p.m")) {
      return !TIME_FIRST.matcher(bare).matches();
    }
    if (lower.equals("etc")) {
      return true;
    }
    return starterNext || next.isEmpty();
  }

  private static boolean isSpeaker(String right) {
    Matcher matcher = SPEAKER.matcher(right);
    return matcher.lookingAt()
        && SpeechVerbs.contains(matcher.group(1))
        && !Starters.contains(firstWord(right));
  }

  private static boolean isLostSpace(String left, String right) {
    int from = Math.max(left.lastIndexOf(' ') + 1, 0);
    String token = left.substring(from);
    int dot = token.indexOf('.');
    return right.length() > 1
        && Character.isUpperCase(right.charAt(0))
        && (dot < 0 || dot == token.length() - 1)
        && token.indexOf('/') < 0
        && token.indexOf('@') < 0
        && token.indexOf(':') < 0;
  }

  private static boolean endsWithSpacedDots(String bare) {
    return bare.endsWith(". .");
  }

  private static int closersAtEnd(String left) {
    int count = 0;
    while (count < left.length() && CLOSERS.indexOf(left.charAt(left.length() - 1 - count)) >= 0) {
      count++;
    }
    return count;
  }

  /** The first letter or digit after quotation marks, brackets and dashes; 0 when there is none. */
  private static int firstLetter(String right) {
    int at = 0;
    while (at < right.length() && OPENERS.indexOf(right.charAt(at)) >= 0) {
      at++;
    }
    return at < right.length() ? right.codePointAt(at) : 0;
  }

  private static String firstWord(String right) {
    int from = 0;
    while (from < right.length() && !Character.isLetterOrDigit(right.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < right.length() && Character.isLetterOrDigit(right.charAt(to))) {
      to++;
    }
    return right.substring(from, to);
  }

  /** The word before the closing full stop, without opening brackets and quotation marks. */
  private static String lastWord(String bare) {
    int end = Math.max(0, bare.length() - 1);
    int from = end;
    while (from > 0
        && !Character.isWhitespace(bare.charAt(from - 1))
        && "([\"“'‘—–/".indexOf(bare.charAt(from - 1)) < 0) {
      from--;
    }
    return bare.substring(from, end);
  }
}

package io.touchstone.analysis.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a full stop after a short form says about the end of a sentence. */
final class Abbreviations {

  /** How a word that ends with a full stop behaves. */
  enum Kind {
    /** An ordinary word: the full stop ends the sentence. */
    NONE,
    /** "Mr.", "Gen.", "e.g.": something belonging to it always follows. */
    NEVER_LAST,
    /** "No.", "Fig.", "Jan.": goes on when a number follows. */
    BEFORE_NUMBER,
    /** "Inc.", "U.S.", "a.m.", "Jr.": may stand last, so that the next word decides. */
    MAYBE_LAST,
    /** "J." in "J. Smith". */
    INITIAL
  }

  private static final Set<String> NEVER_LAST =
      Set.of(
          "mr", "drs", "p.s", "assoc", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "sgt",
          "capt", "cmdr", "adm", "brig", "cpl", "pvt", "sen", "rep", "reps", "sens", "gov", "pres",
          "hon", "rev", "fr", "msgr", "supt", "det", "insp", "atty", "amb", "mt", "ft", "messrs",
          "mme", "mlle", "mx", "e.g", "i.e", "cf", "vs", "v", "viz", "al", "approx", "ca", "incl",
          "esp", "st", "nr", "n°", "spc", "pfc", "cpt", "vol", "ed", "eds", "trans", "jas", "wm",
          "geo", "chas", "ald", "comdr", "secy", "treas", "ste");

  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "no", "nos", "p", "pp", "fig", "figs", "art", "sec", "ch", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "op", "par", "para", "eq", "ext",
          "tel", "c");

  private static final Set<String> MAYBE_LAST =
      Set.of(
          "co", "inc", "corp", "ltd", "llc", "plc", "bros", "jr", "sr", "etc", "dept", "univ",
          "assn", "ave", "blvd", "rd", "a.m", "p.m", "ph.d", "d.c", "u.s", "u.k", "u.n", "e.u",
          "esq", "ariz", "calif", "colo", "conn", "fla", "ga", "ill", "kan", "ky", "mass", "md",
          "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ont", "pa", "penn", "tenn",
          "tex", "va", "vt", "wash", "wis", "wyo", "mon", "tue", "tues", "wed", "thu", "thur",
          "thurs", "fri", "sat", "sun", "min", "max", "hr", "hrs", "sq", "lb", "lbs", "oz", "int'l",
          "nat'l", "gov't", "admin", "b.a", "m.a", "b.s", "m.d", "b.c", "a.d", "s.a", "n.v");

  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

  private Abbreviations() {}

  /**
   * @param word the word before the full stop, without it
   */
  static Kind of(String word) {
    if (word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0))) {
      return Character.isUpperCase(word.codePointAt(0))
          ? Kind.INITIAL
          : BEFORE_NUMBER.contains(word) || word.equals("v") ? Kind.BEFORE_NUMBER : Kind.NONE;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (NEVER_LAST.contains(lower)) {
      return Kind.NEVER_LAST;
    }
    if (BEFORE_NUMBER.contains(lower)) {
      return Kind.BEFORE_NUMBER;
    }
    if (MAYBE_LAST.contains(lower) || (word.length() < 12 && ACRONYM.matcher(word).matches())) {
      return Kind.MAYBE_LAST;
    }
    return Kind.NONE;
  }
}

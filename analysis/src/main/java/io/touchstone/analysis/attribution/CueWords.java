package io.touchstone.analysis.attribution;

import java.util.Set;

/** The little words by which a phrase around a verb of saying is told to begin or to end. */
final class CueWords {
  static final Set<String> BETWEEN =
      Set.of(
          "also",
          "later",
          "has",
          "have",
          "had",
          "then",
          "again",
          "previously",
          "repeatedly",
          "recently",
          "once",
          "often",
          "still",
          "even",
          "did",
          "not",
          "never",
          "further",
          "now",
          "immediately",
          "initially",
          "already",
          "long",
          "reportedly",
          "would",
          "will",
          "today",
          "yesterday",
          "himself",
          "herself",
          "themselves",
          "always",
          "just",
          "who",
          "which",
          "both",
          "all",
          "ever",
          "is",
          "was",
          "are",
          "were",
          "being",
          "been");

  static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been", "being");

  /** After one of these "report" and "claim" are nouns. */
  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "no", "any",
          "every", "each", "such", "'s");

  /** Verbs of saying that are as often nouns. */
  static final Set<String> VERB_OR_NOUN =
      Set.of("report", "reports", "claim", "claims", "comment", "comments", "note", "notes");

  /** Before one of these, they are nouns. */
  static final Set<String> AFTER_NOUN =
      Set.of("from", "of", "by", "into", "had", "has", "was", "is", "were", "are", "have");

  /** What is given so is a noun: "gave warning". */
  static final Set<String> GIVING =
      Set.of(
          "gave", "give", "gives", "given", "without", "received", "sounded", "advance", "early");

  /** Who says nothing. */
  static final Set<String> NOBODY = Set.of("nobody", "no", "none", "neither", "nothing");

  static final Set<String> LINKS = Set.of("and", "but", "or", "then", "yet", "so");

  static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "to", "on", "by", "with", "for", "from", "of", "at", "into", "about", "after",
          "before", "during", "while", "not", "allow", "forced");

  static final Set<String> FINITE =
      Set.of(
          "is", "was", "are", "were", "has", "had", "have", "will", "would", "could", "can", "did",
          "does", "do", "may", "might", "must", "should");

  static final Set<String> OPENERS =
      Set.of(
          "that",
          "but",
          "while",
          "when",
          "because",
          "although",
          "though",
          "if",
          "where",
          "since",
          "until",
          "whether",
          "than",
          "what",
          "how",
          "why",
          "so",
          "or",
          "yet",
          "meanwhile",
          "as");

  /** "Raised allegations", "made claims": what makes such a verb one of saying follows it. */
  static final Set<String> WITH_NOUN =
      Set.of(
          "raised",
          "raises",
          "made",
          "makes",
          "repeated",
          "repeats",
          "levelled",
          "leveled",
          "voiced",
          "voices",
          "issued",
          "issues",
          "expressed",
          "expresses",
          "aired");

  static final Set<String> NOUNS =
      Set.of(
          "allegation",
          "allegations",
          "claim",
          "claims",
          "accusation",
          "accusations",
          "concern",
          "concerns",
          "doubt",
          "doubts",
          "suspicion",
          "suspicions",
          "warning",
          "warnings",
          "criticism",
          "objection",
          "objections");

  private CueWords() {}
}

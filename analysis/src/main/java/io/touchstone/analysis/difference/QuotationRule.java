package io.touchstone.analysis.difference;

import io.touchstone.analysis.difference.QuotedWords.Word;
import io.touchstone.analysis.reading.ReadQuotation;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Difference.Severity;
import io.touchstone.domain.statement.Lineage;
import io.touchstone.domain.text.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Quotations of one speaker word by word. That the wording differs is all that can be said of two
 * outlets: each may have translated by itself, which is said where the original's language is
 * known. Only within one chain of copies it was altered or trimmed on the way.
 */
final class QuotationRule {
  /** Share of the shorter quotation's words that both have. */
  private static final double SAME_SPEECH = 0.55;

  private static final int LEAST_WORDS = 2;
  private static final int FEW = 4;
  private static final int LETTERS_PER_SLIP = 4;
  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "we", "he", "she", "it", "they", "you", "me", "us", "him", "her", "them", "my",
          "our", "his", "its", "their", "your");

  private QuotationRule() {}

  static void apply(ReadStatement a, ReadStatement b, Lineage lineage, List<Difference> found) {
    String original = OriginalLanguage.of(a, b);
    for (ReadQuotation one : a.quotations()) {
      for (ReadQuotation other : b.quotations()) {
        QuotedWords ofA = QuotedWords.of(a, one);
        QuotedWords ofB = QuotedWords.of(b, other);
        Alignment alignment = Alignment.of(ofA.words(), ofB.words());
        if (alignment.matched() >= LEAST_WORDS && alignment.share() >= SAME_SPEECH) {
          speakers(one, other, alignment, found);
          wording(ofA, ofB, alignment, lineage, original, found);
        }
      }
    }
  }

  private static void speakers(
      ReadQuotation one, ReadQuotation other, Alignment alignment, List<Difference> found) {
    String a = surname(one.speaker());
    String b = surname(other.speaker());
    if (alignment.share() < 0.8 || a == null || b == null) {
      return;
    }
    boolean slip =
        EditDistance.swapped(a, b)
            || EditDistance.between(a, b) <= Math.min(a.length(), b.length()) / LETTERS_PER_SLIP;
    if (!slip) {
      found.add(
          new Difference(
              Kind.SPEAKER,
              Severity.SEVERE,
              new Passage(String.valueOf(one.speaker().namedSource()), null),
              new Passage(String.valueOf(other.speaker().namedSource()), null),
              "the same words are given to different speakers"));
    }
  }

  private static @Nullable String surname(Attribution speaker) {
    if (!(speaker instanceof Attribution.NamedPerson(String name, String _))) {
      return null;
    }
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static void wording(
      QuotedWords a,
      QuotedWords b,
      Alignment alignment,
      Lineage lineage,
      @Nullable String original,
      List<Difference> found) {
    Alignment.Gap gap = alignment.differing();
    if (gap == null) {
      return;
    }
    Passage inA = a.passage(gap.fromA(), gap.toA());
    Passage inB = b.passage(gap.fromB(), gap.toB());
    List<Word> wordsA = a.words().subList(gap.fromA(), gap.toA());
    List<Word> wordsB = b.words().subList(gap.fromB(), gap.toB());
    if (negates(wordsA) != negates(wordsB)) {
      add(found, Kind.NEGATION, Severity.SEVERE, inA, inB, "a “not” is in one wording only");
    } else if (personChanges(wordsA, wordsB)) {
      add(found, Kind.PRONOUN, Severity.NOTABLE, inA, inB, "who speaks of whom has changed");
    } else {
      boolean chain = lineage == Lineage.ONE_CHAIN;
      boolean trimmed = wordsA.isEmpty() || wordsB.isEmpty();
      String rule =
          chain
              ? trimmed ? "trimmed on the way" : "altered on the way"
              : original == null
                  ? "the wording differs"
                  : "differently translated from " + original;
      add(found, Kind.QUOTATION, chain ? Severity.NOTABLE : Severity.SLIGHT, inA, inB, rule);
    }
  }

  private static void add(
      List<Difference> found, Kind kind, Severity severity, Passage a, Passage b, String rule) {
    found.add(new Difference(kind, severity, a, b, rule));
  }

  private static boolean negates(List<Word> words) {
    return words.stream().anyMatch(it -> it.form().equals("not") || it.form().equals("never"));
  }

  /** Another pronoun, or the same verb in another person: "we see", "sees". */
  private static boolean personChanges(List<Word> a, List<Word> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean few = a.size() <= FEW && b.size() <= FEW;
    return (few && pronounChanges(a, b)) || stems(a).equals(stems(b));
  }

  /** "we" for "they" or for a name; a pronoun left out beside other words is another wording. */
  private static boolean pronounChanges(List<Word> a, List<Word> b) {
    List<String> ofA = pronouns(a);
    List<String> ofB = pronouns(b);
    boolean comparable =
        ofA.isEmpty() ? ofB.size() == b.size() : !ofB.isEmpty() || ofA.size() == a.size();
    return comparable && !ofA.equals(ofB);
  }

  private static List<String> pronouns(List<Word> words) {
    return words.stream().map(Word::form).filter(PRONOUNS::contains).toList();
  }

  private static List<String> stems(List<Word> words) {
    return words.stream().map(Word::stem).toList();
  }
}

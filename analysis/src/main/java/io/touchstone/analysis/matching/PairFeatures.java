package io.touchstone.analysis.matching;

import io.touchstone.analysis.matching.Terms.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What speaks for and against two texts saying the same, as numbers. */
public final class PairFeatures {
  /** Names of the features, in the order of {@link #of}. */
  public static final List<String> NAMES =
      List.of(
          "cosine",
          "alignF1",
          "alignMin",
          "alignMax",
          "stemDice",
          "stemContainment",
          "bigramDice",
          "trigramCosine",
          "longestCommon",
          "numberConflict",
          "numberShared",
          "nameConflict",
          "nameShared",
          "negationDiffers",
          "lengthRatio",
          "tokenDice",
          "tokenLeast",
          "lengthDifference",
          "numbersEqual",
          "unmatchedMore",
          "unmatchedLess");

  private PairFeatures() {}

  public static List<Double> of(ComparedText a, ComparedText b) {
    WordAlignment alignment = WordAlignment.of(a, b);
    List<String> stemsA = a.stems();
    List<String> stemsB = b.stems();
    Set<String> setA = new HashSet<>(stemsA);
    Set<String> setB = new HashSet<>(stemsB);
    Set<String> numbersA = a.stems(Kind.NUMBER);
    Set<String> numbersB = b.stems(Kind.NUMBER);
    Set<String> namesA = a.stems(Kind.NAME);
    Set<String> namesB = b.stems(Kind.NAME);
    Unmatched unmatched = Unmatched.between(a, b);
    Set<String> tokensA = a.tokens();
    Set<String> tokensB = b.tokens();
    return List.of(
        a.vector().cosine(b.vector()),
        alignment.f1(),
        Math.min(alignment.forward(), alignment.backward()),
        Math.max(alignment.forward(), alignment.backward()),
        dice(setA, setB),
        containment(setA, setB),
        dice(bigrams(stemsA), bigrams(stemsB)),
        CharacterTrigrams.cosine(a.text(), b.text()),
        longestCommon(stemsA, stemsB),
        conflict(numbersA, numbersB),
        shared(numbersA, numbersB) > 0 ? 1.0 : 0.0,
        conflict(namesA, namesB),
        shared(namesA, namesB) > 0 ? 1.0 : 0.0,
        Negations.in(a.text()) == Negations.in(b.text()) ? 0.0 : 1.0,
        lengthRatio(stemsA.size(), stemsB.size()),
        dice(tokensA, tokensB),
        least(tokensA, tokensB),
        Math.log1p(Math.abs(tokensA.size() - tokensB.size())),
        numbersA.equals(numbersB) ? 1.0 : 0.0,
        Math.log1p(Math.max(unmatched.first(), unmatched.second())),
        Math.log1p(Math.min(unmatched.first(), unmatched.second())));
  }

  private static int shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String element : a) {
      shared += b.contains(element) ? 1 : 0;
    }
    return shared;
  }

  private static double dice(Set<String> a, Set<String> b) {
    int all = a.size() + b.size();
    return all == 0 ? 0 : 2.0 * shared(a, b) / all;
  }

  private static double containment(Set<String> a, Set<String> b) {
    int smaller = Math.min(a.size(), b.size());
    return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
  }

  /** The smaller of the two shares of common elements. */
  private static double least(Set<String> a, Set<String> b) {
    int larger = Math.max(a.size(), b.size());
    return larger == 0 ? 0 : (double) shared(a, b) / larger;
  }

  /** Share of the elements, of both, that the other side lacks; 0 when one side has none. */
  private static double conflict(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : 1 - dice(a, b);
  }

  private static Set<String> bigrams(List<String> stems) {
    Set<String> bigrams = new HashSet<>();
    for (int i = 1; i < stems.size(); i++) {
      bigrams.add(stems.get(i - 1) + " " + stems.get(i));
    }
    return bigrams;
  }

  private static double lengthRatio(int a, int b) {
    int longer = Math.max(a, b);
    return longer == 0 ? 1 : (double) Math.min(a, b) / longer;
  }

  /** Length of the longest common subsequence of stems over that of the longer text. */
  private static double longestCommon(List<String> a, List<String> b) {
    int longer = Math.max(a.size(), b.size());
    if (longer == 0) {
      return 0;
    }
    int[] previous = new int[b.size() + 1];
    for (String stem : a) {
      int[] row = new int[b.size() + 1];
      for (int j = 1; j <= b.size(); j++) {
        row[j] =
            stem.equals(b.get(j - 1)) ? previous[j - 1] + 1 : Math.max(previous[j], row[j - 1]);
      }
      previous = row;
    }
    return (double) previous[b.size()] / longer;
  }
}

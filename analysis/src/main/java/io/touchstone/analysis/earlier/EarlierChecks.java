package io.touchstone.analysis.earlier;

import io.touchstone.analysis.embedding.Vector;
import io.touchstone.analysis.matching.CharacterTrigrams;
import io.touchstone.analysis.matching.Terms;
import io.touchstone.analysis.matching.Terms.Kind;
import io.touchstone.analysis.matching.Terms.Term;
import io.touchstone.analysis.model.LinearModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Ranks assessed claims by whether a text repeats them: candidates by words (BM25) and by meaning
 * (cosine of sentence vectors), ordered by a weighted sum of what speaks for each.
 */
public final class EarlierChecks {

  /** An assessed claim and how strongly it is suggested; scores compare within one ranking only. */
  public record Match(CheckedClaim claim, double score) {}

  /** What speaks for a candidate; public for the recipe that fits the weights. */
  public record Candidate(CheckedClaim claim, List<Double> features) {
    public Candidate {
      features = List.copyOf(features);
    }
  }

  /** Names of the features, in their order. */
  public static final List<String> FEATURES =
      List.of(
          "wordsInBoth",
          "wordsInClaim",
          "wordsInTitle",
          "cosineClaim",
          "cosineTitle",
          "cosineBest",
          "queryCovered",
          "claimCovered",
          "titleCovered",
          "namesShared",
          "numbersShared",
          "authorShared",
          "trigramsClaim");

  /** What the bge models are trained to read before a query, never before a passage. */
  private static final String PROMPT = "Represent this sentence for searching relevant passages: ";

  private static final int BY_WORDS = 60;
  private static final int BY_MEANING = 40;
  private static final double AUTHOR = 0.35;

  private static final LinearModel MODEL =
      LinearModel.load(EarlierChecks.class, "ranking-weights.txt", FEATURES);

  private final List<CheckedClaim> claims;
  private final Function<String, Vector> encoder;
  private final Map<Integer, Vector> claimVectors = new HashMap<>();
  private final Map<Integer, Vector> titleVectors = new HashMap<>();
  private final TermIndex both;
  private final TermIndex claimTexts;
  private final TermIndex titles;
  private final List<Set<String>> claimStems = new ArrayList<>();
  private final List<Set<String>> titleStems = new ArrayList<>();

  /**
   * @param encoder gives a text's vector; asked for each claim and title when it is first ranked
   */
  public EarlierChecks(List<CheckedClaim> claims, Function<String, Vector> encoder) {
    this.claims = List.copyOf(claims);
    this.encoder = encoder;
    this.both = new TermIndex(claims.stream().map(it -> it.claim() + " " + it.title()).toList());
    this.claimTexts = new TermIndex(claims.stream().map(CheckedClaim::claim).toList());
    this.titles = new TermIndex(claims.stream().map(CheckedClaim::title).toList());
    for (CheckedClaim claim : claims) {
      claimStems.add(stems(claim.claim()));
      titleStems.add(stems(claim.title()));
    }
  }

  /** Best first, at most {@code limit}; equal ones by id. */
  public List<Match> rank(String text, int limit) {
    return candidates(text).stream()
        .map(it -> new Match(it.claim(), MODEL.score(it.features())))
        .sorted(
            Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparing(it -> it.claim().id()))
        .limit(limit)
        .toList();
  }

  /** Claims worth ranking, with their features, in the order of the claims. */
  public List<Candidate> candidates(String text) {
    QueryText query = QueryText.of(text);
    List<Term> terms = Terms.of(query.words());
    Map<String, Double> weights = new HashMap<>();
    terms.forEach(it -> weights.put(it.stem(), 1.0));
    Set<String> author = stems(query.author());
    author.forEach(it -> weights.putIfAbsent(it, AUTHOR));
    double[] inBoth = both.scores(weights);
    double[] inClaim = claimTexts.scores(weights);
    double[] inTitle = titles.scores(weights);
    String asked = query.words().isBlank() ? text : query.words();
    Vector vector = encoder.apply(PROMPT + asked);
    double[] claimCosines = new double[claims.size()];
    double[] titleCosines = new double[claims.size()];
    double[] bestCosines = new double[claims.size()];
    for (int i = 0; i < claims.size(); i++) {
      claimCosines[i] = vector.cosine(vectorOf(claimVectors, i, claims.get(i).claim()));
      titleCosines[i] = vector.cosine(vectorOf(titleVectors, i, claims.get(i).title()));
      bestCosines[i] = Math.max(claimCosines[i], titleCosines[i]);
    }
    Set<Integer> chosen = new TreeSet<>(Best.of(inBoth, BY_WORDS));
    chosen.addAll(Best.of(bestCosines, BY_MEANING));
    double scale = Math.max(1e-9, max(inBoth));
    Set<String> stems = new HashSet<>(weights.keySet());
    Set<String> names = ofKind(terms, Kind.NAME);
    Set<String> numbers = ofKind(terms, Kind.NUMBER);
    List<Candidate> candidates = new ArrayList<>();
    for (int i : chosen) {
      Set<String> all = new HashSet<>(claimStems.get(i));
      all.addAll(titleStems.get(i));
      candidates.add(
          new Candidate(
              claims.get(i),
              List.of(
                  inBoth[i] / scale,
                  inClaim[i] / scale,
                  inTitle[i] / scale,
                  claimCosines[i],
                  titleCosines[i],
                  bestCosines[i],
                  covered(stems, all),
                  covered(claimStems.get(i), stems),
                  covered(titleStems.get(i), stems),
                  covered(names, all),
                  covered(numbers, all),
                  covered(author, all),
                  CharacterTrigrams.cosine(asked, claims.get(i).claim()))));
    }
    return candidates;
  }

  /** Each text is encoded once, when it is first ranked. */
  private Vector vectorOf(Map<Integer, Vector> known, int index, String text) {
    return known.computeIfAbsent(index, _ -> encoder.apply(text));
  }

  /** Share of the stems, weighted by how telling they are, that the other set has. */
  private double covered(Set<String> stems, Set<String> others) {
    double found = 0;
    double sum = 0;
    for (String stem : stems) {
      double rarity = both.rarity(stem);
      sum += rarity;
      found += others.contains(stem) ? rarity : 0;
    }
    return sum == 0 ? 0 : found / sum;
  }

  private static Set<String> ofKind(List<Term> terms, Kind kind) {
    Set<String> stems = new HashSet<>();
    for (Term term : terms) {
      if (term.kind() == kind) {
        stems.add(term.stem());
      }
    }
    return stems;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Terms.of(text).forEach(it -> stems.add(it.stem()));
    return stems;
  }

  private static double max(double[] values) {
    double max = 0;
    for (double value : values) {
      max = Math.max(max, value);
    }
    return max;
  }
}

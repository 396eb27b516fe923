package io.touchstone.analysis.earlier;

import io.touchstone.analysis.embedding.EncodingException;
import io.touchstone.analysis.embedding.PackedText;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.embedding.Vector;
import io.touchstone.analysis.matching.ComparedText;
import io.touchstone.analysis.matching.SameStatement;
import io.touchstone.analysis.matching.Terms;
import io.touchstone.analysis.matching.Terms.Kind;
import io.touchstone.analysis.matching.Terms.Term;
import io.touchstone.domain.claim.AssessedClaims.Candidate;
import io.touchstone.domain.claim.AssessedClaims.Encoded;
import io.touchstone.domain.claim.AssessedClaims.Search;
import io.touchstone.domain.claim.EarlierCheckMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ranks assessed claims as {@link EarlierChecks} does, and of the best ones keeps those that say
 * the same. Without the model nothing is called the same: words alone don't tell a claim from its
 * topic.
 *
 * <p>Safe for use by several threads.
 */
public final class RepeatedClaims implements EarlierCheckMatcher {
  /** Telling words to look for; common ones would find half of all claims. */
  private static final int WORDS = 12;

  /** So many are read word by word. */
  private static final int CLOSEST = 6;

  /** Longer ones are noise. */
  private static final int LONGEST = 600;

  private static final System.Logger LOG = System.getLogger(RepeatedClaims.class.getName());

  private final SentenceEncoder encoder;
  private @Nullable SignBits bits;
  private boolean complained;

  public RepeatedClaims(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public String model() {
    return encoder.model();
  }

  @Override
  public Search search(String text) {
    String asked = shortened(text);
    try {
      return new Search(words(asked), model(), bits().of(encoder.vector(asked)));
    } catch (EncodingException e) {
      complain(e);
      return new Search(words(asked), model(), null);
    }
  }

  @Override
  public List<Encoded> encode(List<Candidate> claims) {
    List<Encoded> encoded = new ArrayList<>();
    try {
      for (Candidate claim : claims) {
        Vector vector = encoder.vector(shortened(claim.text()));
        encoded.add(
            new Encoded(
                claim.claim(),
                claim.text(),
                PackedText.vectors(List.of(vector)),
                bits().of(vector)));
      }
    } catch (EncodingException e) {
      complain(e);
    }
    return encoded;
  }

  @Override
  public List<Match> repeated(String text, List<Candidate> candidates) {
    String asked = shortened(text);
    try {
      ComparedText compared = ComparedText.of(asked, encoder);
      List<Match> matches = new ArrayList<>();
      for (EarlierChecks.Match close : ranked(asked, candidates)) {
        ComparedText claim = ComparedText.of(close.claim().claim(), encoder);
        double score = SameStatement.score(compared, claim);
        if (score >= SameStatement.THRESHOLD
            && SameStatement.paraphrase(compared, claim) >= SameStatement.PARAPHRASE_THRESHOLD) {
          matches.add(new Match(candidates.get(index(close)).claim(), score));
        }
      }
      return matches.stream().sorted(Comparator.comparingDouble(Match::score).reversed()).toList();
    } catch (EncodingException e) {
      complain(e);
      return List.of();
    }
  }

  private List<EarlierChecks.Match> ranked(String asked, List<Candidate> candidates) {
    Map<String, Vector> known = new HashMap<>();
    List<CheckedClaim> claims = new ArrayList<>();
    for (Candidate candidate : candidates) {
      String claim = shortened(candidate.text());
      // an assessment here has no title of its own
      claims.add(new CheckedClaim(Integer.toString(claims.size()), claim, claim));
      if (candidate.vector() != null) {
        known.put(claim, PackedText.vectors(candidate.vector(), 1).getFirst());
      }
    }
    return new EarlierChecks(
            claims,
            it -> {
              Vector vector = known.get(it);
              return vector == null ? encoder.vector(it) : vector;
            })
        .rank(asked, CLOSEST);
  }

  private static int index(EarlierChecks.Match match) {
    return Integer.parseInt(match.claim().id());
  }

  /** Names and numbers, then the longest words. */
  private static List<String> words(String text) {
    Map<String, Term> distinct = new LinkedHashMap<>();
    Terms.of(text).forEach(it -> distinct.putIfAbsent(it.stem(), it));
    return distinct.values().stream()
        .sorted(
            Comparator.comparing((Term it) -> it.kind() == Kind.WORD)
                .thenComparing(Comparator.comparingInt((Term it) -> it.word().length()).reversed()))
        .limit(WORDS)
        .map(Term::word)
        .toList();
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean apart = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, apart ? LONGEST - 1 : LONGEST);
  }

  private synchronized SignBits bits() {
    SignBits known = bits;
    if (known == null) {
      known = new SignBits(encoder);
      bits = known;
    }
    return known;
  }

  private synchronized void complain(EncodingException e) {
    if (!complained) {
      complained = true;
      LOG.log(System.Logger.Level.WARNING, "Earlier checks aren't found. " + e.getMessage());
    }
  }
}

package io.touchstone.analysis.matching;

import io.touchstone.analysis.checkworthiness.Nature;
import io.touchstone.analysis.embedding.EncodedStatements.Texts;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.embedding.Vector;
import io.touchstone.analysis.figure.DateMention;
import io.touchstone.analysis.matching.ComparedText.Weighted;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.statement.StatementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How likely two statements on one event say the same.
 *
 * <p>All reports on an event share its topic, so that plain cosines are high everywhere. The mean
 * of all vectors is taken away first (Mu and Viswanath, 2018), and words count by how rare they are
 * among the event's statements.
 */
public final class StatementScores {
  /** From here on two statements are proposed as the same. */
  public static final double SAME = 0.5;

  /** Sum of the four similarities at which a pair is as likely the same as not. */
  private static final double EVEN = 1.45;

  private static final double STEEPNESS = 4;

  /** Below it the words aren't aligned: nothing could lift the pair to {@link #SAME}. */
  private static final double WORTH_A_LOOK = 0.4;

  private static final double OTHER_STAGE = 1;
  private static final double OTHER_DATE = 0.3;
  private static final double OTHER_NATURE = 0.2;
  private static final double OTHER_CERTAINTY = 0.25;

  /** What is only held possible isn't what is told as a fact. */
  private static final Pattern HEDGED =
      Pattern.compile(
          "(?i)\\b(?:an? possible|possibly|(?:is|are|was|were) (?:seen|viewed|regarded|perceived|considered) as"
              + "|suspected|reportedly|rumou?red|purported(?:ly)?|apparently)\\b");

  private final SentenceEncoder encoder;
  private final List<EventText> texts = new ArrayList<>();
  private final List<Vector> contents;
  private final List<Vector> wholes;
  private final List<WeightedTerms> terms = new ArrayList<>();
  private final TermWeights weights;
  private final Map<Integer, List<Weighted>> words = new HashMap<>();

  /** What the scores encode of a statement. */
  public static Texts texts(StatementId id, ReadStatement statement) {
    return new Texts(
        id, EventText.encoded(statement.content()), EventText.encoded(statement.text()));
  }

  /** Encodes all statements; not safe for use by several threads. */
  public StatementScores(List<ReadStatement> statements, SentenceEncoder encoder) {
    this.encoder = encoder;
    for (ReadStatement statement : statements) {
      texts.add(EventText.of(statement, encoder));
    }
    contents = Vector.centred(texts.stream().map(EventText::content).toList());
    wholes = Vector.centred(texts.stream().map(EventText::whole).toList());
    weights = new TermWeights(texts.stream().map(EventText::terms).toList());
    texts.forEach(it -> terms.add(new WeightedTerms(it.terms(), weights)));
  }

  /**
   * @param a index of a statement
   * @param b index of another
   * @return 0 to 1
   */
  public double of(int a, int b) {
    double meaning = contents.get(a).cosine(contents.get(b));
    double whole = wholes.get(a).cosine(wholes.get(b));
    double wording = terms.get(a).with(terms.get(b)).score();
    if (meaning + whole + wording < WORTH_A_LOOK) {
      return 0;
    }
    WordAlignment alignment = WordAlignment.of(words(a), words(b));
    double sum = meaning + whole + wording + alignment.f1() - doubts(texts.get(a), texts.get(b));
    return 1 / (1 + Math.exp(-STEEPNESS * (sum - EVEN)));
  }

  /** Lets go of a statement's words, 40 KB each, when no more pairs with it are asked for. */
  public void forget(int index) {
    words.remove(index);
  }

  /** Enough of the score to tell which pairs are worth it: by the vectors alone. */
  public double roughly(int a, int b) {
    return contents.get(a).cosine(contents.get(b)) + wholes.get(a).cosine(wholes.get(b));
  }

  /** The words that both share, the most telling first. */
  public List<String> sharedWords(int a, int b) {
    return terms.get(a).with(terms.get(b)).sharedWords();
  }

  private List<Weighted> words(int index) {
    return words.computeIfAbsent(index, it -> texts.get(it).words(weights, encoder));
  }

  private static double doubts(EventText a, EventText b) {
    double doubts = Stage.differ(a.stages(), b.stages()) ? OTHER_STAGE : 0;
    doubts += datesDiffer(a.statement().dates(), b.statement().dates()) ? OTHER_DATE : 0;
    boolean sameNature = nature(a).equals(nature(b));
    doubts += hedged(a) == hedged(b) ? 0 : OTHER_CERTAINTY;
    return doubts + (sameNature ? 0 : OTHER_NATURE);
  }

  private static boolean hedged(EventText text) {
    return HEDGED.matcher(text.statement().content()).find();
  }

  private static Nature nature(EventText text) {
    return text.statement().nature().nature();
  }

  /** Whether both give dates that are known, and none of them can be the same. */
  private static boolean datesDiffer(List<DateMention> a, List<DateMention> b) {
    List<Period> ofA = known(a);
    List<Period> ofB = known(b);
    return !ofA.isEmpty()
        && !ofB.isEmpty()
        && ofA.stream().noneMatch(it -> ofB.stream().anyMatch(it::overlaps));
  }

  private static List<Period> known(List<DateMention> dates) {
    List<Period> known = new ArrayList<>();
    for (DateMention date : dates) {
      if (date.period() != null) {
        known.add(date.period());
      }
    }
    return known;
  }
}

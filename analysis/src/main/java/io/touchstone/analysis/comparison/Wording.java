package io.touchstone.analysis.comparison;

import io.touchstone.analysis.matching.Negations;
import io.touchstone.analysis.matching.TermWeights;
import io.touchstone.analysis.matching.Terms;
import io.touchstone.analysis.matching.Terms.Term;
import io.touchstone.analysis.matching.WeightedTerms;
import io.touchstone.analysis.part.FiniteVerbs;
import io.touchstone.domain.statement.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words a claim by one of its statements: by the one that can stand alone and has most in common
 * with the others. A part that was cut out of a sentence is tidied where nothing better is there.
 */
public final class Wording {
  private static final Pattern HANGING =
      Pattern.compile(
          "^[“\"'‘]?(?i:and|but|or|nor|so|yet|while|whereas|although|though|because|since|as|which|who|whom"
              + "|whose|where|that|if|including|with|adding|saying|also)\\b");
  private static final Pattern REFERRING =
      Pattern.compile(
          "^[“\"'‘]?(?i:he|she|it|they|we|i|you|this|these|those|his|her|its|their|our|my|him|them|there)\\b");
  private static final Pattern OPENS_SMALL = Pattern.compile("^[“\"'‘]?\\p{Ll}");
  private static final Pattern ENDS = Pattern.compile("[.!?…][”\"’')\\]]*$");
  private static final Pattern ASKS = Pattern.compile("\\?[”\"’')\\]]*$");
  private static final Pattern CONJUNCTION =
      Pattern.compile("^[“\"'‘]?(?i:and|but|or|so|yet|adding that|saying that)\\b[\\s,]*");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:–—-]+|[\\s,;:–—-]+$");

  private static final double CENTRAL = 2;
  private static final double GRAVE = 3;
  private static final double PLAIN = 1;
  private static final double SMALL = 0.5;
  private static final int SHORT = 30;
  private static final int LONG = 260;

  private Wording() {}

  /**
   * A statement by which the claim may be worded.
   *
   * @param attributed whether the article says who says so
   */
  public record Option(String text, StatementKind kind, boolean attributed) {
    public Option {
      Objects.requireNonNull(text);
      Objects.requireNonNull(kind);
    }
  }

  /**
   * @param options at least one
   */
  public static String of(List<Option> options) {
    List<List<Term>> terms = options.stream().map(it -> Terms.of(it.text())).toList();
    TermWeights weights = new TermWeights(terms);
    List<WeightedTerms> weighted = new ArrayList<>();
    terms.forEach(it -> weighted.add(new WeightedTerms(it, weights)));
    long negative = options.stream().filter(it -> Negations.in(it.text())).count();
    boolean negates = negative * 2 > options.size();
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < options.size(); i++) {
      double score = CENTRAL * central(i, weighted) - defects(options.get(i), negates);
      if (score > highest) {
        highest = score;
        best = i;
      }
    }
    return tidied(options.get(best));
  }

  private static double central(int at, List<WeightedTerms> all) {
    double sum = 0;
    for (int i = 0; i < all.size(); i++) {
      sum += i == at ? 0 : all.get(at).with(all.get(i)).score();
    }
    return all.size() < 2 ? 0 : sum / (all.size() - 1);
  }

  private static double defects(Option option, boolean negates) {
    String text = option.text().strip();
    boolean headline = option.kind() == StatementKind.HEADLINE;
    double defects = 0;
    defects += HANGING.matcher(text).find() || OPENS_SMALL.matcher(text).find() ? GRAVE : 0;
    defects += REFERRING.matcher(text).find() ? GRAVE : 0;
    defects += unbalanced(text) ? GRAVE : 0;
    // "The record: inspection report 23/117, 14 pages."
    defects += FiniteVerbs.in(text) ? 0 : GRAVE;
    defects += ASKS.matcher(text).find() ? GRAVE : 0;
    defects += Negations.in(text) == negates ? 0 : PLAIN;
    defects += option.kind() == StatementKind.BODY ? 0 : PLAIN;
    defects += headline || ENDS.matcher(text).find() ? 0 : PLAIN;
    defects += text.length() < SHORT || text.length() > LONG ? PLAIN : 0;
    defects += text.indexOf('“') >= 0 || text.indexOf('"') >= 0 ? SMALL : 0;
    defects += option.attributed() ? SMALL : 0;
    return defects;
  }

  private static boolean unbalanced(String text) {
    long opening = text.chars().filter(it -> it == '“').count();
    long closing = text.chars().filter(it -> it == '”').count();
    return opening != closing || text.chars().filter(it -> it == '"').count() % 2 == 1;
  }

  private static String tidied(Option option) {
    String text = option.text().strip();
    boolean cut =
        HANGING.matcher(text).find() || OPENS_SMALL.matcher(text).find() || unbalanced(text);
    boolean ends = option.kind() == StatementKind.HEADLINE || ENDS.matcher(text).find();
    if (!cut && ends) {
      return text;
    }
    String words = unbalanced(text) ? text.replaceAll("[“”\"]", "") : text;
    words = EDGES.matcher(CONJUNCTION.matcher(words).replaceFirst("")).replaceAll("");
    if (words.isBlank()) {
      return text;
    }
    String whole = HANGING.matcher(words).find() ? "… " + words : capitalised(words);
    return ends || ENDS.matcher(whole).find() ? whole : whole + ".";
  }

  private static String capitalised(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}

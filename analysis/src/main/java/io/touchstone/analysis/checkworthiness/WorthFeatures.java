package io.touchstone.analysis.checkworthiness;

import io.touchstone.analysis.WordList;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What in a sentence makes it worth checking, seen from its form and from lists of words. */
public final class WorthFeatures {
  private static final int LONG = 40;

  /** Lists of words, each a feature: whether the sentence holds one of them. */
  private static final Map<String, Set<String>> LISTS = lists();

  /** Names of the features, in the order of {@link #of}. */
  public static final List<String> NAMES = names();

  private WorthFeatures() {}

  private static Map<String, Set<String>> lists() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    for (String name :
        List.of(
            "amount",
            "first-person",
            "we",
            "you",
            "third-person",
            "they",
            "past",
            "future",
            "courtesy",
            "extreme",
            "comparison",
            "economy",
            "security",
            "deed",
            "saying",
            "thinking",
            "time",
            "country",
            "denial",
            "all",
            "multitude")) {
      lists.put(name, WordList.load(WorthFeatures.class, name));
    }
    return lists;
  }

  private static List<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "length",
                "logLength",
                "fragment",
                "number",
                "numbers",
                "names",
                "question",
                "brokenOff",
                "long"));
    names.addAll(LISTS.keySet());
    return List.copyOf(names);
  }

  public static List<Double> of(String sentence) {
    List<Token> words =
        Tokens.of(sentence).stream().filter(it -> it.isWord() || it.isNumber()).toList();
    Set<String> lower = words.stream().map(Token::lower).collect(Collectors.toSet());
    long numbers = words.stream().filter(Token::isNumber).count();
    long capitals = words.stream().skip(1).filter(Token::isCapitalised).count();
    List<Double> features = new ArrayList<>();
    features.add(Math.min(words.size(), LONG) / (double) LONG);
    features.add(Math.log1p(words.size()));
    features.add(words.size() < 5 ? 1.0 : 0);
    features.add(numbers > 0 ? 1.0 : 0);
    features.add((double) Math.min(numbers, 3));
    features.add(Math.min(capitals, 5) / 5.0);
    features.add(sentence.strip().endsWith("?") ? 1.0 : 0);
    features.add(sentence.contains("...") || sentence.contains("--") ? 1.0 : 0);
    features.add(words.size() > 25 ? 1.0 : 0);
    for (Map.Entry<String, Set<String>> list : LISTS.entrySet()) {
      boolean sign =
          list.getKey().equals("amount") && (sentence.contains("$") || sentence.contains("%"));
      boolean holds = sign || list.getValue().stream().anyMatch(lower::contains);
      features.add(holds ? 1.0 : 0);
    }
    return features;
  }
}

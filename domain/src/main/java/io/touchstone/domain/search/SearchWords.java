package io.touchstone.domain.search;

import io.touchstone.domain.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search box, taken apart.
 *
 * @param phrases what stood between quotation marks: found in this order, word by word
 * @param words the others, without the unfinished one
 * @param unfinished the last word while it is being typed, so that what begins with it is found,
 *     too; null when a space or a quotation mark follows it
 * @param openQuote whether a quotation mark isn't closed; what follows it counts as words
 */
public record SearchWords(
    List<String> phrases, List<String> words, @Nullable String unfinished, boolean openQuote) {
  /** Longer than any headline; nobody types more. */
  public static final int LONGEST = 300;

  public SearchWords {
    phrases = List.copyOf(phrases);
    words = List.copyOf(words);
  }

  /**
   * Quotation marks of every kind count alike; an apostrophe is none.
   *
   * @throws InvalidInputException when it is longer than {@link #LONGEST} characters
   */
  public static SearchWords of(String typed) {
    if (typed.length() > LONGEST) {
      throw new InvalidInputException(
          "q", "Search for " + LONGEST + " characters at most; a few telling words find more.");
    }
    String[] parts = typed.replaceAll("[“”„«»]", "\"").split("\"", -1);
    boolean open = parts.length % 2 == 0;
    List<String> phrases = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].strip();
      boolean quoted = i % 2 == 1 && !(open && i == parts.length - 1);
      if (quoted && hasWord(part)) {
        phrases.add(part);
      } else {
        List.of(part.split("\\s+")).stream().filter(SearchWords::hasWord).forEach(words::add);
      }
    }
    String last = parts[parts.length - 1];
    boolean typing =
        !last.isEmpty() && Character.isLetterOrDigit(last.codePointBefore(last.length()));
    String unfinished = typing && !words.isEmpty() ? words.removeLast() : null;
    return new SearchWords(phrases, words, unfinished, open);
  }

  private static boolean hasWord(String part) {
    return part.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  public boolean isEmpty() {
    return phrases.isEmpty() && words.isEmpty() && unfinished == null;
  }

  /** All of it, for a language model. */
  public String text() {
    List<String> all = new ArrayList<>(phrases);
    all.addAll(words);
    if (unfinished != null) {
      all.add(unfinished);
    }
    return String.join(" ", all);
  }
}

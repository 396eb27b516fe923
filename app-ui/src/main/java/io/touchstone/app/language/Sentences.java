package io.touchstone.app.language;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the domain says in English, its refusals above all, in the language of the page. The domain
 * knows no languages: its sentences are recognised by their wording, which {@code phrases/domain}
 * repeats; one that isn't there stays English.
 */
public final class Sentences {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
  private static final List<Known> KNOWN =
      Phrases.keys("domain").stream()
          .map(key -> Known.of(key, Phrases.in(Language.ENGLISH, key)))
          // the longer wording says more exactly which sentence it is
          .sorted(Comparator.comparingInt((Known it) -> it.wording().pattern().length()).reversed())
          .toList();

  private record Known(String key, Pattern wording) {
    static Known of(String key, String english) {
      StringBuilder wording = new StringBuilder();
      for (String words : ARGUMENT.split(english, -1)) {
        wording.append(wording.isEmpty() ? "" : "(.+?)").append(Pattern.quote(words));
      }
      return new Known(key, Pattern.compile(wording.toString(), Pattern.DOTALL));
    }
  }

  private Sentences() {}

  /** The sentence itself where the page is English or nobody has translated it. */
  public static String inPageLanguage(String english) {
    Language language = Language.current();
    return language == Language.ENGLISH ? english : in(language, english);
  }

  static String in(Language language, String english) {
    for (Known known : KNOWN) {
      Matcher matcher = known.wording().matcher(english);
      if (matcher.matches()) {
        Object[] arguments =
            IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(group -> in(language, matcher.group(group)))
                .toArray();
        return Phrases.in(language, known.key(), arguments);
      }
    }
    return english;
  }
}

package io.touchstone.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextWordsTest {
  private static final Path SOURCE = Path.of("src/main/frontend/desk/words.ts");

  /** A word of its own, or a group of them in braces; what is empty in English needs none. */
  private static final Pattern ENTRY =
      Pattern.compile("'?([\\w-]+)'?: (?:\\{([^}]*)}|'((?:[^'\\\\]|\\\\.)*)')", Pattern.DOTALL);

  @Test
  void everyWordOfTheBrowsersPartIsNamed() throws IOException {
    String source = Files.readString(SOURCE);
    int from = source.indexOf("ENGLISH: Words = {") + "ENGLISH: Words = {".length();
    String english = source.substring(from, source.indexOf("\n};", from));

    Set<String> named = new TreeSet<>();
    collect("", english, named);

    assertThat(named).hasSizeGreaterThan(30);
    assertThat(TextWords.inThePageLanguage().keySet()).containsExactlyInAnyOrderElementsOf(named);
  }

  private static void collect(String group, String words, Set<String> named) {
    Matcher entries = ENTRY.matcher(words);
    while (entries.find()) {
      if (entries.group(2) != null) {
        collect(entries.group(1) + ".", entries.group(2), named);
      } else if (!entries.group(3).isEmpty()) {
        named.add(group + entries.group(1));
      }
    }
  }
}

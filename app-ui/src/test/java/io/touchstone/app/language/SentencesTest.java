package io.touchstone.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No such task. | Diese Aufgabe gibt es nicht.
          The user name ada is taken; choose another. | Der Benutzername ada ist vergeben; einen anderen wählen.
          Corroborated needs two independent origins, or one and a primary record; so far 0 origins. | „Bestätigt“ braucht zwei unabhängige Ursprünge oder einen und ein Originaldokument; bisher 0 Ursprünge.
          Claim 3 no longer meets its verdict: Say where you looked for a source. | Behauptung 3 erfüllt ihr Urteil nicht mehr: Sagen, wo nach einer Quelle gesucht wurde.
          a senior official, not named | a senior official, nicht genannt
          Nobody has translated this. | Nobody has translated this.
          """)
  void isRecognisedByItsWording(String english, String german) {
    assertThat(Sentences.in(Language.GERMAN, english)).isEqualTo(german);
  }

  @Test
  void theDomainStillSaysEachInTheseWords() {
    String said = domainSources();

    assertThat(Phrases.keys("domain"))
        // there the domain puts the number before the words by itself
        .filteredOn(key -> !key.startsWith("domain.origin"))
        .allSatisfy(
            key ->
                assertThat(Arrays.stream(Phrases.in(Language.ENGLISH, key).split("\\{\\d}")))
                    .as(key + ": worded anew in the domain? then here, too")
                    .allMatch(said::contains));
  }

  private static String domainSources() {
    try (Stream<Path> files = Files.walk(Path.of("../domain/src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(SentencesTest::read)
          .collect(Collectors.joining("\n"))
          .replaceAll("\"\\s*\\+\\s*\"", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

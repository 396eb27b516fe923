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
          The site doesn't hand out this page (status 403); open it in a browser, and paste its text here. | Die Website gibt diese Seite nicht heraus (Status 403); sie im Browser öffnen und ihren Text hier einfügen.
          1 article, 1 origin: Norrbulletin on its own authority → 1, 2 | 1 Artikel, 1 Ursprung: Norrbulletin aus eigener Kenntnis → 1, 2
          2 articles, 2 origins: The Post on its own authority → 1; report → 2 | 2 Artikel, 2 Ursprünge: The Post aus eigener Kenntnis → 1; report → 2
          shares “crane”, “14 March” | gemeinsam: “crane”, “14 March”
          a senior official, not named | a senior official, nicht genannt
          Nobody has translated this. | Nobody has translated this.
          """)
  void isRecognisedByItsWording(String english, String german) {
    assertThat(Sentences.in(Language.GERMAN, english)).isEqualTo(german);
  }

  @Test
  void theDomainStillSaysEachInTheseWords() {
    String said = sources();

    assertThat(Phrases.keys("domain"))
        // there the number is put before the words, or the same advice after different ones
        .filteredOn(key -> !key.startsWith("domain.origin") && !key.startsWith("domain.fetch-"))
        .allSatisfy(
            key ->
                assertThat(Arrays.stream(Phrases.in(Language.ENGLISH, key).split("\\{\\d}")))
                    .as(key + ": worded anew in the domain? then here, too")
                    .allMatch(said::contains));
  }

  private static String sources() {
    return Stream.of("domain", "importer", "analysis", "persistence", "report")
        .map(SentencesTest::sources)
        .collect(Collectors.joining("\n"));
  }

  private static String sources(String module) {
    try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
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

package io.touchstone.analysis.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.embedding.EncodedText;
import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.EncodingException;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.domain.claim.AssessedClaims.Candidate;
import io.touchstone.domain.claim.AssessedClaims.Encoded;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.EarlierCheckMatcher.Match;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedClaimsTest {
  private static final RepeatedClaims MATCHER = new RepeatedClaims(Encoders.bundled());

  private static final List<Candidate> CLAIMS =
      Stream.of(
              "Twelve dock workers died when the east pier of Port Else collapsed.",
              "Halvorsen Shipping postponed an inspection of the pier's bolts.",
              "Mayor Piet Ortiz owns shares in Halvorsen Shipping.",
              "A shark was seen in the harbour basin of Port Else.",
              "The town has closed both of its public swimming pools.",
              "Unemployment in the province fell to 4.1 per cent in May.",
              "The dam's gate was opened at three in the morning.",
              "Nobody was hurt in the fire at the cannery.",
              "The ministry paid 2.3 million for ventilators that never arrived.",
              "The cathedral's choir has not sung in public since March.")
          .map(it -> new Candidate(id(it), it, null))
          .toList();

  private static ClaimId id(String text) {
    return new ClaimId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String first(String text) {
    List<Match> matches = MATCHER.repeated(text, CLAIMS);
    return CLAIMS.stream()
        .filter(it -> !matches.isEmpty() && it.claim().equals(matches.getFirst().claim()))
        .map(Candidate::text)
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The collapse of Port Else's east pier killed twelve dock workers | Twelve dock
          An inspection of the bolts of the pier had been put off by Halvorsen Shipping, the report says. | Halvorsen Shipping postponed
          Piet Ortiz, the mayor, holds shares in the company Halvorsen Shipping. | Mayor Piet
          Someone saw a shark in Port Else's harbour | A shark
          In May, unemployment in the province dropped to 4.1 percent. | Unemployment
          The gate of the dam had been opened at 3 a.m. | The dam's gate
          The fire at the cannery hurt no one. | Nobody was hurt
          Ventilators for which the ministry paid 2.3 million were never delivered. | The ministry paid
          """)
  void aClaimIsFoundInOtherWords(String text, String beginning) {
    assertThat(first(text)).startsWith(beginning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor of Port Else opened the new library on Monday.",
        "Halvorsen Shipping has bought two ferries.",
        "The pier was built in 1931.",
        "Unemployment benefits will be raised in May.",
        "The cathedral needs a new roof.",
        "A whale stranded on the beach of Norr.",
        "The province's public swimming championship was cancelled.",
        "",
        "?!"
      })
  void theSameTopicIsNotTheSameClaim(String text) {
    assertThat(first(text)).isEqualTo("none");
  }

  @Test
  void storedVectorsTakeThePlaceOfTheModel() {
    Map<ClaimId, Encoded> encoded =
        MATCHER.encode(CLAIMS).stream()
            .collect(Collectors.toMap(Encoded::claim, Function.identity()));
    List<Candidate> stored =
        CLAIMS.stream()
            .map(it -> new Candidate(it.claim(), it.text(), encoded.get(it.claim()).vector()))
            .toList();
    String asked = "Someone saw a shark in Port Else's harbour";
    assertThat(MATCHER.repeated(asked, stored)).isEqualTo(MATCHER.repeated(asked, CLAIMS));
  }

  /** What picks candidates in the database: equal bits of the signatures. */
  @Test
  void signaturesOfTheSameMeaningLieCloser() {
    String asked = MATCHER.search("The fire at the cannery left no one injured.").signature();
    List<String> nearest = new ArrayList<>();
    MATCHER.encode(CLAIMS).stream()
        .sorted((a, b) -> distance(asked, a.signature()) - distance(asked, b.signature()))
        .forEach(it -> nearest.add(it.text()));
    assertThat(nearest.getFirst()).startsWith("Nobody was hurt");
  }

  private static int distance(String a, String b) {
    assertThat(a).hasSameSizeAs(b).hasSize(384);
    int distance = 0;
    for (int i = 0; i < a.length(); i++) {
      distance += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return distance;
  }

  @Test
  void looksForNamesAndNumbersFirst() {
    assertThat(MATCHER.search("The mayor of Port Else postponed 14 inspections").words())
        .containsExactly("Port", "Else", "14", "inspections", "postponed", "mayor");
  }

  @Test
  void findsNothingWithoutTheModelAndSaysHowToLookByWords() {
    RepeatedClaims broken =
        new RepeatedClaims(
            new SentenceEncoder() {
              @Override
              public String model() {
                return "broken";
              }

              @Override
              public EncodedText encode(String text) {
                throw new EncodingException("The model file is missing.", null);
              }
            });
    assertThat(broken.search("A shark in the harbour").signature()).isNull();
    assertThat(broken.search("A shark in the harbour").words()).contains("shark", "harbour");
    assertThat(broken.encode(CLAIMS)).isEmpty();
    assertThat(broken.repeated("A shark in the harbour", CLAIMS)).isEmpty();
  }
}

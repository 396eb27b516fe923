package io.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @Test
  void everythingThatAReportSpeaksOfHasItsOwnWords() {
    assertThat(
            Stream.concat(
                    Arrays.stream(Verdict.values()).map(Finding::of),
                    Arrays.stream(NotCheckableKind.values()).map(Finding.NotCheckable::new))
                .flatMap(it -> Stream.of(Words.label(it), Words.meaning(it))))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
    assertThat(Arrays.stream(Badge.values()).flatMap(it -> Stream.of(it.label(), it.meaning())))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
    assertThat(
            Arrays.stream(Role.values())
                .flatMap(it -> Stream.of(Words.label(it), Words.meaning(it))))
        .doesNotHaveDuplicates();
    assertThat(Arrays.stream(Stance.values()).map(Words::label)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(EvidenceKind.values()).map(Words::label)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OWN_AUTHORITY | Harbour Post, on its own authority
          NAMED_SOURCE  | Harbour Post, a named source
          OUTSIDE       | Harbour Post, from outside the coverage
          UNKNOWN       | Origin unknown (Harbour Post); counts for nothing
          """)
  void originsAreSaidInWords(Origin.Basis basis, String sentence) {
    assertThat(Words.sentence(new Origin("Harbour Post", basis, List.of(1)))).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          origins             | 0    | No independent origin
          origins             | 1    | One independent origin
          origins             | 4    | 4 independent origins
          articles            | 1    | one article
          articles            | 40   | 40 articles
          claims              | 0    | no claims
          left-out.claims     | 0    | No claim is waiting for its review.
          left-out.claims     | 1    | One claim that nobody has reviewed yet is left out.
          left-out.statements | 1204 | 1,204 statements of the articles belong to no claim and are left out.
          trail.head          | 1    | The record of decisions holds one entry.
          """)
  void numbersChooseTheForm(String key, long number, String words) {
    assertThat(Words.of(key, number)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Post      | false
          Гавань 港         | false
          صحيفة الميناء     | true
          עיתון             | true
          \u202Eevil\u202C  | true
          \uD83A\uDD00      | true
          """)
  void onlyWhatCouldTurnTheSentenceIsIsolated(String name, boolean isolated) {
    assertThat(Words.isolated(name)).isEqualTo(isolated ? "\u2068" + name + "\u2069" : name);
  }
}

package io.touchstone.domain.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
  private static final Map<String, AccountId> PEOPLE =
      Map.of(
          "Ana", AccountId.next(),
          "Ana Ruiz", AccountId.next(),
          "Çelik Öz", AccountId.next());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @Ana can you look?              | Ana
          @ana ruiz, please               | Ana Ruiz
          Ask @Ana Ruiz and @Çelik Öz!    | Ana Ruiz;Çelik Öz
          (@çelik öz)                     | Çelik Öz
          Ana has seen it                 |
          @Anatol isn't here              |
          write to desk@Ana Ruiz          |
          @ Ana                           |
          @@Ana                           | Ana
          """)
  void findsWhoIsCalled(String text, String called) {
    List<Mentions.Person> people =
        PEOPLE.entrySet().stream()
            .map(it -> new Mentions.Person(it.getValue(), it.getKey()))
            .toList();
    List<AccountId> expected =
        called == null ? List.of() : List.of(called.split(";")).stream().map(PEOPLE::get).toList();

    assertThat(Mentions.in(text, people)).containsExactlyInAnyOrderElementsOf(expected);
  }
}

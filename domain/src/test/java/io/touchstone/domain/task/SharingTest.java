package io.touchstone.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.touchstone.domain.account.AccountId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SharingTest {
  private static final AccountId ANN = AccountId.next();
  private static final AccountId PER = AccountId.next();

  static Stream<Arguments> ways() {
    return Stream.of(
        arguments(Sharing.EVERYBODY, Map.of(), List.of(1, 2, 3), List.of(1, 2, 3)),
        arguments(Sharing.ROTATION, Map.of(PER, 9), List.of(1, 3), List.of(2)),
        arguments(Sharing.LOAD, Map.of(), List.of(1, 3), List.of(2)),
        arguments(Sharing.LOAD, Map.of(ANN, 2), List.of(3), List.of(1, 2)),
        arguments(Sharing.LOAD, Map.of(ANN, 9), null, List.of(1, 2, 3)));
  }

  @ParameterizedTest(name = "{0} with {1} to do already")
  @MethodSource("ways")
  void dealsThreePiecesToTwo(
      Sharing sharing, Map<AccountId, Integer> load, List<Integer> ann, List<Integer> per) {
    Map<AccountId, List<Integer>> dealt = sharing.deal(List.of(1, 2, 3), List.of(ANN, PER), load);

    assertThat(dealt.get(ANN)).isEqualTo(ann);
    assertThat(dealt.get(PER)).isEqualTo(per);
  }
}

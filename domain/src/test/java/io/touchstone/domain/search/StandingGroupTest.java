package io.touchstone.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandingGroupTest {
  private static final Finding DISPUTED = Finding.of(Verdict.DISPUTED);

  static Stream<Arguments> findings() {
    return Stream.of(
        arguments(List.of(), StandingGroup.UNREVIEWED),
        arguments(List.of(DISPUTED), StandingGroup.DISPUTED),
        arguments(List.of(DISPUTED, DISPUTED), StandingGroup.DISPUTED),
        arguments(List.of(DISPUTED, Finding.of(Verdict.UNSOURCED)), StandingGroup.CONTESTED),
        arguments(
            List.of(new Finding.NotCheckable(NotCheckableKind.OPINION)),
            StandingGroup.NOT_CHECKABLE),
        arguments(
            List.of(
                new Finding.NotCheckable(NotCheckableKind.OPINION),
                new Finding.NotCheckable(NotCheckableKind.FORECAST)),
            StandingGroup.CONTESTED));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void eachClaimIsInOneGroup(List<Finding> inForce, StandingGroup group) {
    assertThat(StandingGroup.of(inForce)).isEqualTo(group);
  }
}

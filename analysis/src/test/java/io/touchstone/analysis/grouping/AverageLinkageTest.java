package io.touchstone.analysis.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {

  @Test
  void doesNotChainUnlikeElements() {
    AverageLinkage linkage = new AverageLinkage(4);
    linkage.add(0, 1, 0.9);
    linkage.add(1, 2, 0.8);
    linkage.add(2, 3, 0.7);
    assertThat(linkage.upTo(0.5)).isEqualTo(List.of(List.of(0, 1), List.of(2, 3)));
  }

  @Test
  void takesTheFirstOfEqualPairs() {
    AverageLinkage linkage = new AverageLinkage(3);
    linkage.add(1, 2, 0.8);
    linkage.add(0, 1, 0.8);
    assertThat(linkage.upTo(0.5)).isEqualTo(List.of(List.of(0, 1), List.of(2)));
  }

  @Test
  void leavesElementsAloneThatNothingJoins() {
    assertThat(new AverageLinkage(2).upTo(0.5)).isEqualTo(List.of(List.of(0), List.of(1)));
  }
}

package io.touchstone.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LivePaceTest {
  private final LivePace pace = new LivePace(0);

  @Test
  void showsAtOnceAfterAQuietWhileAndLessOftenInARush() {
    List<Long> shownAt = new ArrayList<>();
    long now = 0;
    // somebody changes something ten times a second
    for (int change = 0; change < 100; change++) {
      long due = now + pace.untilNext(now);
      if (shownAt.isEmpty() || due > TimeUnit.MILLISECONDS.toNanos(shownAt.getLast())) {
        pace.shown(due);
        shownAt.add(TimeUnit.NANOSECONDS.toMillis(due));
      }
      now = Math.max(now, due) + TimeUnit.MILLISECONDS.toNanos(100);
    }
    assertThat(shownAt).startsWith(0L, 400L, 1_200L, 2_800L, 4_800L, 6_800L);
  }

  @Test
  void forgetsARushWhenItIsOver() {
    long now = 0;
    for (int change = 0; change < 20; change++) {
      now += pace.untilNext(now);
      pace.shown(now);
    }
    long later = now + TimeUnit.SECONDS.toNanos(5);
    assertThat(pace.untilNext(later)).isZero();
    pace.shown(later);
    assertThat(pace.untilNext(later)).isEqualTo(LivePace.SHORTEST.toNanos());
  }
}

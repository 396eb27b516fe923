package io.touchstone.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.analysis.event.EventIndex.Partner;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventIndexTest {
  private final EventIndex index =
      new EventIndex(
          List.of(
              report("pier-a", "Pier collapses in Port Else", 14, "Twelve dock workers died."),
              report("pier-b", "Twelve dead as Port Else pier falls", 15, "Dock workers fell."),
              report("vote-a", "Port Else council votes budget", 14, "The budget passed by 9-4."),
              report("vote-b", "Budget passes in Port Else", 14, "The council voted 9-4.")));

  @Test
  void ranksReportsOfTheSameEventFirst() {
    assertThat(index.partners("pier-a").getFirst().id()).isEqualTo("pier-b");
    assertThat(index.partners("vote-b").getFirst().id()).isEqualTo("vote-a");
    assertThat(index.partners("pier-a")).extracting(Partner::score).allMatch(it -> it <= 1);
  }

  @Test
  void countsTheSameWordsLessWhenFarApartInTime() {
    EventReport report = report("now", "Pier collapses", 1, "The pier fell.");
    EventReport near = report("near", "Pier collapses", 2, "The pier fell.");
    EventReport far =
        new EventReport(
            "far", "Pier collapses", LocalDate.of(2019, 3, 1), List.of("The pier fell."));
    EventReport other = report("other", "Council votes", 2, "The budget passed.");
    List<Partner> partners = new EventIndex(List.of(report, near, far, other)).partners("now");
    assertThat(partners).extracting(Partner::id).containsExactly("near", "far", "other");
    assertThat(partners.get(1).score()).isLessThan(partners.get(0).score() / 2);
  }

  @Test
  void refusesAnUnknownReport() {
    assertThatThrownBy(() -> index.partners("nowhere")).hasMessageContaining("nowhere");
  }

  private static EventReport report(String id, String title, int day, String paragraph) {
    return new EventReport(id, title, LocalDate.of(2026, 3, day), List.of(paragraph));
  }
}

package io.touchstone.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.comparison.EventClaim.Kind;
import io.touchstone.domain.claim.Chain;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.review.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventAnalysisTest {
  private static final ComparedEvent PIER =
      Event.compared(
          Event.article(
              "Pier of Port Else collapses, killing 12",
              "Marlin News",
              List.of(),
              "The east pier of Port Else collapsed on Friday, killing 12 dock workers.",
              "“We did not know that the bolts were loose,” harbour master Ilse Novak told Reuters.",
              "The operator, Halvorsen Shipping, had postponed an inspection of the bolts.",
              "A new pier could make the town a hub of the islands' trade."),
          Event.article(
              "Fourteen die as pier falls in Port Else",
              "Else Courier",
              List.of(),
              "At least 14 dock workers were killed when Port Else's east pier collapsed on Friday.",
              "“We did know that the bolts were loose,” Ilse Novak, the harbour master, told Reuters.",
              "An inspection of the bolts had been delayed by operator Halvorsen Shipping.",
              "The choir of the cathedral sang for the families on Sunday."),
          Event.article(
              "Harbour master on the pier of Port Else",
              null,
              List.of(),
              "Harbour master Ilse Nokav said they “did not know” that the bolts of the pier were"
                  + " loose.",
              "The pier is seen as a possible target of smugglers."));

  @Test
  void putsWhatSeveralOutletsSayIntoOneClaim() {
    EventClaim toll = Event.claim(PIER, "killing 12 dock");
    assertThat(Event.appearances(PIER, toll)).contains("a1.s2 ASSERTS", "a2.s2 ASSERTS");
    assertThat(toll.asOf()).isNotNull();
    assertThat(Event.claim(PIER, "postponed")).isEqualTo(Event.claim(PIER, "delayed by"));
    assertThat(Event.claim(PIER, "choir").appearances()).hasSize(1);
  }

  @Test
  void showsWhatDriftedOnTheWay() {
    assertThat(Event.differences(Event.claim(PIER, "killing 12 dock")))
        .contains("NUMBER NOTABLE 12/At least 14");
    EventClaim bolts = Event.claim(PIER, "did not know that");
    assertThat(Event.differences(bolts))
        .contains("NEGATION SEVERE not/", "NAME NOTABLE Novak/Nokav");
    assertThat(Event.claim(PIER, "“did not know”")).isEqualTo(bolts);
  }

  @Test
  void countsOneInterviewAsOneOrigin() {
    EventClaim bolts = Event.claim(PIER, "did not know that");
    assertThat(Origins.inWords(bolts.origins())).contains("Ilse Novak, interview with Reuters");
    EventClaim said =
        PIER.claims().stream()
            .filter(it -> it.kind() == Kind.UTTERANCE && bolts.id().equals(it.linked()))
            .findFirst()
            .orElseThrow();
    assertThat(said.linked()).isEqualTo(bolts.id());
    assertThat(bolts.linked()).isEqualTo(said.id());
  }

  @Test
  void suggestsOnlyWhatTheCoverageCarries() {
    assertThat(Event.claim(PIER, "possible target").suggestion()).isEqualTo(Verdict.UNSOURCED);
    EventClaim forecast = Event.claim(PIER, "could make the town");
    assertThat(forecast.suggestion()).isNull();
    assertThat(forecast.reasons()).contains("forecast: “could make”");
    assertThat(Event.claim(PIER, "postponed").suggestion()).isEqualTo(Verdict.CORROBORATED);
  }

  @Test
  void takesAReworkedCopyForTheSameOrigin() {
    String[] copy = {
      "The old lighthouse of Vardeholt was sold to a hotel company on Monday for two million euros.",
      "Its keeper, Per Holm, will move out by the end of the summer after forty years of service.",
      "The town wants to spend the money on the repair of the breakwater that the storm destroyed."
    };
    ComparedEvent event =
        Event.compared(
            Event.article("Lighthouse sold", "Nordwire", List.of(), copy),
            Event.article(
                "Vardeholt sells its lighthouse", "Daily Isle", List.of("Nordwire"), copy));
    EventClaim sold = Event.claim(event, "was sold to a hotel");
    assertThat(sold.origins()).hasSize(1);
    assertThat(sold.suggestion()).isNotEqualTo(Verdict.CORROBORATED);
    assertThat(sold.chains().getLast().inWords()).startsWith("Daily Isle → Nordwire");
  }

  @Test
  void namesOutletsThatCiteOneAnother() {
    ComparedEvent event =
        Event.compared(
            Event.article(
                "Ferry to be scrapped",
                "CNN",
                List.of(),
                "The ferry Solveig will be scrapped in May, according to the BBC."),
            Event.article(
                "Solveig to be scrapped",
                "BBC",
                List.of(),
                "The ferry Solveig will be scrapped in May, according to CNN."));
    EventClaim ferry = Event.claim(event, "ferry Solveig will");
    assertThat(ferry.chains()).allMatch(Chain::circular);
    assertThat(ferry.origins()).noneMatch(it -> it.counts());
    assertThat(ferry.reasons()).anyMatch(it -> it.startsWith("circular reference: "));
  }

  @Test
  void isTheSameInEveryRun() {
    SourceArticle[] sources =
        PIER.articles().stream().map(EventArticle::source).toArray(SourceArticle[]::new);
    assertThat(Event.compared(sources).claims()).isEqualTo(PIER.claims());
  }

  @Test
  void comparesNothingWithNothing() {
    assertThat(Event.compared().claims()).isEmpty();
  }
}

package io.touchstone.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.publication.Audience;
import io.touchstone.domain.publication.PublishedReport;
import io.touchstone.domain.publication.PublishedReports;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.testing.Silent;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.webhook.ComposeMessage.Composed;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportNewsTest {
  private static final Instant NOW = Instant.parse("2026-03-14T08:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofHours(6));
  private static final InvestigationId FLOOD = InvestigationId.next();
  private static final Digest FIRST = Digest.of("a dossier");
  private static final Digest SECOND = Digest.of("another dossier");
  private static final AccountId ADA = AccountId.next();

  @Test
  void whatReadersSeeIsTold() {
    assertThat(said("report.published", report(Audience.EVERYONE, NOW, null)))
        .isEqualTo(Map.of("title", "The flood", "version", 1, "path", "/reports/the-flood"));
  }

  @Test
  void anAddressForThoseWithTheLinkIsNotGivenAway() {
    assertThat(said("report.published", report(Audience.WHO_HAS_THE_LINK, NOW, null)))
        .isEqualTo(Map.of("title", "The flood", "version", 1));
  }

  @Test
  void anEmbargoIsWaitedFor() {
    PublishedReport embargoed = report(Audience.EVERYONE, LATER, null);

    assertThat(of("report.published", embargoed)).isEqualTo(new Composed.NotBefore(LATER));
    assertThat(of("report.corrected", embargoed)).isEqualTo(new Composed.NotBefore(LATER));
  }

  @Test
  void whatWasWithdrawnIsToldAsWithdrawnAlone() {
    PublishedReport withdrawn = report(Audience.EVERYONE, NOW.minusSeconds(60), NOW);

    assertThat(of("report.published", withdrawn)).isEqualTo(new Composed.Nothing());
    assertThat(said("report.withdrawn", withdrawn))
        .isEqualTo(Map.of("title", "The flood", "version", 1, "path", "/reports/the-flood"));
  }

  @Test
  void whatWasWithdrawnUnderEmbargoNobodyHearsOf() {
    PublishedReport withdrawn = report(Audience.EVERYONE, LATER, NOW);

    assertThat(of("report.published", withdrawn)).isEqualTo(new Composed.Nothing());
    assertThat(of("report.withdrawn", withdrawn)).isEqualTo(new Composed.Nothing());
  }

  @Test
  void whatANewerVersionUnderEmbargoIsCalledIsNotToldWithTheOlderOnesNews() {
    PublishedReport corrected = corrected(null);

    assertThat(title(said("report.published", corrected))).isEqualTo("The flood");
    assertThat(of("report.corrected", "the-flood/2", corrected))
        .isEqualTo(new Composed.NotBefore(LATER));
  }

  @Test
  void aWithdrawalTellsOfTheVersionThatReadersSawLast() {
    PublishedReport withdrawn = corrected(NOW);

    assertThat(of("report.withdrawn", "the-flood/2", withdrawn))
        .extracting(it -> ((Composed.Said) it).message().data().get("report"))
        .isEqualTo(Map.of("title", "The flood", "version", 1, "path", "/reports/the-flood"));
  }

  private static Object title(Object report) {
    return ((Map<?, ?>) report).get("title");
  }

  private static Object said(String type, PublishedReport report) {
    Composed composed = of(type, report);
    assertThat(composed).isInstanceOf(Composed.Said.class);
    return ((Composed.Said) composed).message().data().get("report");
  }

  private static Composed of(String type, PublishedReport report) {
    return of(type, "the-flood/1", report);
  }

  private static Composed of(String type, String version, PublishedReport report) {
    Delivery delivery =
        new Delivery(
            DeliveryId.next(),
            WebhookId.next(),
            type,
            FLOOD,
            7,
            FLOOD.value(),
            version,
            NOW,
            Delivery.State.WAITING,
            NOW,
            0,
            null,
            null);
    Function<Object, Dossier> outlines =
        Map.<Object, Dossier>of(FIRST, dossier("The flood"), SECOND, dossier("The mayor's flood"))
            ::get;
    PublishedReports only =
        Silent.knowing(
            PublishedReports.class, Map.of("find", Optional.of(report), "outline", outlines));
    return new ReportNews(only, NOW).of(delivery, new LinkedHashMap<>());
  }

  /** The second version is under embargo. */
  private static PublishedReport corrected(@Nullable Instant withdrawn) {
    PublishedReport first = report(Audience.EVERYONE, NOW.minusSeconds(60), withdrawn);
    return new PublishedReport(
        first.address(),
        FLOOD,
        "The mayor's flood",
        first.audience(),
        List.of(
            first.newest(),
            new PublishedReport.Version(2, SECOND, NOW.minusSeconds(30), LATER, ADA, "The title.")),
        first.withdrawal());
  }

  private static Dossier dossier(String title) {
    return new Dossier(
        FLOOD.toString(),
        title,
        "",
        null,
        NOW,
        List.of(),
        List.of(),
        new Dossier.LeftOut(0, 0, 0),
        new Dossier.TrailHead(0, null),
        List.of());
  }

  private static PublishedReport report(
      Audience audience, Instant visibleFrom, @Nullable Instant withdrawn) {
    return new PublishedReport(
        new ReportAddress("the-flood"),
        FLOOD,
        "The flood",
        audience,
        List.of(
            new PublishedReport.Version(1, FIRST, NOW.minusSeconds(120), visibleFrom, ADA, null)),
        withdrawn == null
            ? null
            : new PublishedReport.Withdrawal(withdrawn, ADA, "It was mistaken."));
  }
}

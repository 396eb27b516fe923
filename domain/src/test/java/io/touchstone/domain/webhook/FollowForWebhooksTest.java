package io.touchstone.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.publication.Audience;
import io.touchstone.domain.publication.PublishedReport;
import io.touchstone.domain.publication.PublishedReports;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.testing.Silent;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a report whose first version readers see and whose second is under embargo. */
class FollowForWebhooksTest {
  private static final Instant NOW = Instant.parse("2026-03-14T08:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-14T14:00:00Z");
  private static final InvestigationId FLOOD = InvestigationId.next();
  private static final AccountId ADA = AccountId.next();

  @ParameterizedTest
  @CsvSource({
    "REPORT_PUBLISHED, 1, 2026-03-14T08:00:00Z",
    "REPORT_CORRECTED, 2, 2026-03-14T14:00:00Z",
    "REPORT_WITHDRAWN, 2, 2026-03-14T08:00:00Z",
  })
  void anEmbargoDelaysTheNewsOfItsVersionAlone(TrailAction action, String version, Instant due) {
    Webhooks one =
        Silent.knowing(Webhooks.class, Map.of("listening", List.of(webhook()), "add", true));
    PublishedReports reports =
        Silent.knowing(PublishedReports.class, Map.of("find", Optional.of(report())));
    List<Instant> asked = new ArrayList<>();

    new FollowForWebhooks(one, reports, (_, when) -> asked.add(when))
        .recorded(
            TrailEntry.following(
                null,
                FLOOD,
                NOW,
                ADA,
                action,
                null,
                Map.of("report", "the-flood", "version", version)));

    assertThat(asked).containsExactly(due);
  }

  private static Webhook webhook() {
    return new Webhook(
        WebhookId.next(),
        FLOOD,
        new WebhookUrl("https://hooks.example.org/"),
        Set.of(WebhookTopic.PUBLICATIONS),
        Webhook.State.ACTIVE,
        ADA,
        NOW,
        null,
        null);
  }

  private static PublishedReport report() {
    Instant before = NOW.minusSeconds(60);
    return new PublishedReport(
        new ReportAddress("the-flood"),
        FLOOD,
        "The flood",
        Audience.EVERYONE,
        List.of(
            new PublishedReport.Version(1, Digest.of("a dossier"), before, before, ADA, null),
            new PublishedReport.Version(2, Digest.of("another"), NOW, LATER, ADA, "The title.")),
        null);
  }
}

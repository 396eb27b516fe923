package io.touchstone.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.publication.PublishedReport.Version;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedReportTest {
  private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
  private static final AccountId EDITOR = AccountId.next();

  @Test
  void nothingIsVisibleUnderEmbargoAndThenTheNewestThatMay() {
    PublishedReport report =
        report(
            version(1, NOON, null),
            version(2, NOON.plusSeconds(60), "The toll was wrong."),
            version(3, NOON.plusSeconds(120), "The day was wrong."));

    assertThat(report.visibleAt(NOON.minusSeconds(1))).isEmpty();
    assertThat(report.visibleAt(NOON)).map(Version::number).containsExactly(1);
    assertThat(report.visibleAt(NOON.plusSeconds(90))).map(Version::number).containsExactly(1, 2);
    assertThat(report.visibleAt(NOON.plusSeconds(120)))
        .map(Version::number)
        .containsExactly(1, 2, 3);
  }

  @Test
  void correctionsAreDatedByWhenReadersSawThem() {
    PublishedReport report =
        report(version(1, NOON, null), version(2, NOON.plusSeconds(60), "The toll was wrong."));

    assertThat(report.corrections())
        .containsExactly(new Dossier.Correction(2, NOON.plusSeconds(60), "The toll was wrong."));
  }

  @Test
  void everyVersionButTheFirstSaysWhatItCorrects() {
    assertThatThrownBy(() -> version(2, NOON, null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> version(1, NOON, "No.")).isInstanceOf(IllegalArgumentException.class);
  }

  private static PublishedReport report(Version... versions) {
    return new PublishedReport(
        new ReportAddress("the-flood"),
        InvestigationId.next(),
        "The flood",
        Audience.EVERYONE,
        List.of(versions),
        null);
  }

  private static Version version(int number, Instant visibleFrom, @Nullable String correction) {
    return new Version(number, Digest.of("dossier"), NOON, visibleFrom, EDITOR, correction);
  }
}

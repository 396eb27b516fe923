package io.touchstone.persistence.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.publication.Audience;
import io.touchstone.domain.publication.PublishedReport;
import io.touchstone.domain.publication.PublishedReport.Version;
import io.touchstone.domain.publication.PublishedReport.Withdrawal;
import io.touchstone.domain.publication.PublishedReports;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.DossierOutline;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import io.touchstone.persistence.testing.DatabaseTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublishedReportsTest extends DatabaseTest {
  private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
  private static final InvestigationId INVESTIGATION = InvestigationId.next();
  private static final AccountId EDITOR = AccountId.next();

  @Autowired private PublishedReports published;

  @Test
  void aDossierComesBackAsItWas() {
    Dossier dossier = dossier("The flood");
    Digest digest = inTransaction(() -> published.keep(dossier));

    assertThat(inTransaction(() -> published.keep(dossier))).isEqualTo(digest);
    assertThat(count("kept_dossier")).isEqualTo(1);
    assertThat(published.dossier(digest)).isEqualTo(dossier);
  }

  @Test
  void whatWasPublishedComesBack() {
    PublishedReport report = publish("the-flood", Audience.EVERYONE, NOON);

    assertThat(published.find(report.address())).contains(report);
    assertThat(published.of(INVESTIGATION)).containsExactly(report);
    assertThat(published.of(InvestigationId.next())).isEmpty();
  }

  @Test
  void aCorrectionIsAddedOnce() {
    PublishedReport first = publish("the-flood", Audience.EVERYONE, NOON);
    PublishedReport second = corrected(first, "The toll was wrong.");

    inTransaction(() -> published.addVersion(second));

    assertThat(published.find(first.address())).contains(second);
    assertThatThrownBy(
            () -> inTransaction(() -> published.addVersion(corrected(first, "Something else."))))
        .isInstanceOf(OvertakenException.class);
    assertThat(published.find(first.address())).contains(second);
  }

  @Test
  void aWithdrawnReportKeepsItsVersionsAndTakesNoMore() {
    PublishedReport report = publish("the-flood", Audience.EVERYONE, NOON);
    Withdrawal withdrawal = new Withdrawal(NOON.plusSeconds(60), EDITOR, "The source lied.");

    inTransaction(() -> published.withdraw(report.address(), withdrawal));

    PublishedReport now = published.find(report.address()).orElseThrow();
    assertThat(now.withdrawal()).isEqualTo(withdrawal);
    assertThat(now.versions()).isEqualTo(report.versions());
    assertThat(published.standsInPrint(INVESTIGATION)).isFalse();
    assertThat(published.open(NOON.plus(Duration.ofDays(1)), 10)).isEmpty();
    assertThatThrownBy(
            () -> inTransaction(() -> published.addVersion(corrected(report, "Not so."))))
        .isInstanceOf(OvertakenException.class);
  }

  @Test
  void everybodySeesWhatIsPublicAndNotUnderEmbargoTheNewestFirst() {
    PublishedReport old = publish("old", Audience.EVERYONE, NOON);
    PublishedReport young = publish("young", Audience.EVERYONE, NOON.plusSeconds(10));
    publish("linked", Audience.WHO_HAS_THE_LINK, NOON);
    publish("tomorrow", Audience.EVERYONE, NOON.plus(Duration.ofDays(1)));

    assertThat(published.open(NOON.plusSeconds(20), 10)).containsExactly(young, old);
    assertThat(published.open(NOON.plusSeconds(20), 1)).containsExactly(young);
    assertThat(published.standsInPrint(INVESTIGATION)).isTrue();
  }

  @Test
  void whatListsSayOfItIsKeptBesideItAndMadeOnceForAnOlderOne() {
    PublishedReport report = publish("the-flood", Audience.EVERYONE, NOON);
    Digest digest = report.newest().dossier();
    Dossier whole = published.dossier(digest);
    assertThat(whole.claims().getFirst().appearances()).isNotEmpty();

    Dossier outline = inTransaction(() -> published.outline(digest));
    assertThat(outline).isEqualTo(DossierOutline.of(whole));
    assertThat(outline.title()).isEqualTo(whole.title());
    assertThat(outline.claims()).hasSameSizeAs(whole.claims());
    assertThat(outline.claims().getFirst().finding())
        .isEqualTo(whole.claims().getFirst().finding());
    assertThat(outline.claims().getFirst().appearances()).isEmpty();

    jdbc.sql("update kept_dossier set outline = null").update();
    assertThat(inTransaction(() -> published.outline(digest))).isEqualTo(outline);
    assertThat(jdbc.sql("select count(outline) from kept_dossier").query(Long.class).single())
        .isEqualTo(1);
  }

  @Test
  void aSamplesReportsCanBeForgotten() {
    PublishedReport report = publish("the-flood", Audience.EVERYONE, NOON);

    inTransaction(() -> published.forget(INVESTIGATION));

    assertThat(published.find(report.address())).isEmpty();
    assertThat(count("published_version")).isZero();
  }

  private PublishedReport publish(String address, Audience audience, Instant visibleFrom) {
    PublishedReport report =
        inTransaction(
            () -> {
              Digest digest = published.keep(dossier(address));
              PublishedReport made =
                  new PublishedReport(
                      new ReportAddress(address),
                      INVESTIGATION,
                      "The flood",
                      audience,
                      List.of(new Version(1, digest, NOON, visibleFrom, EDITOR, null)),
                      null);
              published.add(made);
              return made;
            });
    return report;
  }

  private PublishedReport corrected(PublishedReport report, String correction) {
    Digest digest = inTransaction(() -> published.keep(dossier(correction)));
    Version next =
        new Version(2, digest, NOON.plusSeconds(5), NOON.plusSeconds(5), EDITOR, correction);
    return new PublishedReport(
        report.address(),
        report.investigation(),
        report.title(),
        report.audience(),
        List.of(report.newest(), next),
        null);
  }

  /** With every kind of thing that can be in one. */
  private static Dossier dossier(String title) {
    String text = "The dam broke, said the mayor of Grünau 🌊.";
    TextAnchor anchor = TextAnchor.in(text, new TextSpan(0, 13));
    List<Attribution> attributions =
        List.of(
            new Attribution.NamedPerson("Ada Pohl", "mayor"),
            new Attribution.NamedDocument("the log"),
            new Attribution.OtherOutlet("Agency"),
            new Attribution.Anonymous("a neighbour"),
            new Attribution.OwnReporting(),
            new Attribution.Unattributed());
    return new Dossier(
        INVESTIGATION.toString(),
        title,
        "Who opened the gate?",
        new Dossier.Publisher("The Gazette", null),
        NOON,
        List.of(
            new Dossier.Source(
                1,
                "Dam breaks",
                "Gazette",
                null,
                List.of("B. Writer"),
                "2026-03-14",
                "en",
                "https://gazette.example/dam",
                "dam.html",
                Digest.of("original").hex(),
                Digest.of(text).hex(),
                "extractor 1",
                NOON,
                List.of("Agency"),
                null)),
        List.of(
            new ReviewedClaim(
                "00000000-0000-4000-8000-000000000001",
                1,
                "The dam broke.",
                new ReviewedClaim.About(
                    true,
                    2,
                    new Claimant("Ada Pohl", Claimant.Type.PERSON),
                    Period.of(LocalDate.of(2026, 3, 14))),
                new Finding.Supported(Verdict.ATTRIBUTED),
                true,
                1,
                List.of(
                    new ReviewedClaim.Mark(
                        "editor 1",
                        new Finding.NotCheckable(NotCheckableKind.OPINION),
                        "Because.",
                        "",
                        "an exception",
                        NOON)),
                attributions.stream()
                    .map(
                        it ->
                            new ReviewedClaim.Quotation(
                                "00000000-0000-4000-9000-000000000001",
                                1,
                                Role.ASSERTS,
                                it,
                                anchor,
                                List.of(
                                    new Difference(
                                        Difference.Kind.NUMBER,
                                        Difference.Severity.SEVERE,
                                        "212",
                                        "221",
                                        "other digits"))))
                    .toList(),
                List.of(
                    new ReviewedClaim.Evidence(
                        Stance.REFUTES,
                        EvidenceKind.PRIMARY_RECORD,
                        false,
                        "Log of the gate",
                        null,
                        null,
                        "https://records.example/1",
                        "page 3",
                        null)),
                List.of(new Origin("Ada Pohl", Origin.Basis.NAMED_SOURCE, List.of(1))),
                "1 outlet, 1 origin")),
        new Dossier.LeftOut(1, 2, 3),
        new Dossier.TrailHead(4, Digest.of("head").hex()),
        List.of(new Dossier.Correction(2, NOON, "The toll was wrong.")));
  }
}

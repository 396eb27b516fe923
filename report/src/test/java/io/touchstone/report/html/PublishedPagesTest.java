package io.touchstone.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.review.Finding;
import io.touchstone.report.Dossiers;
import io.touchstone.report.HostileDossier;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedPagesTest {
  private static final PublishedPages PAGES = new PublishedPages();
  private static final String ADDRESS = "https://checks.example/reports/the-crane";
  private static final Instant THEN = Instant.parse("2026-03-19T08:00:00Z");

  @Test
  void aClaimsPageTellsOfItsOwnReviewOnly() {
    Dossier told =
        Dossiers.full()
            .withNotices(
                List.of(
                    new Dossier.Notice(1, THEN, "", THEN.plusSeconds(60), "It stands."),
                    new Dossier.Notice(2, THEN, "The log was found.", null, "")));

    assertThat(notices(told, 1)).startsWith("Verdict confirmed").doesNotContain("Claim 2");
    assertThat(notices(told, 2)).startsWith("Under review").doesNotContain("Claim 1");
    assertThat(notices(told, 3)).isEmpty();
  }

  private static String notices(Dossier dossier, int number) {
    ReviewedClaim claim =
        dossier.claims().stream().filter(it -> it.number() == number).findFirst().orElseThrow();
    return parse(PAGES.claim(dossier, claim, publication(1))).select("#notices").text();
  }

  static Stream<byte[]> pages() {
    Dossier full = Dossiers.full();
    Dossier hostile = HostileDossier.build();
    return Stream.of(
        PAGES.report(full, publication(2)),
        PAGES.report(hostile, publication(1)),
        PAGES.claim(full, full.claims().getFirst(), publication(2)),
        PAGES.claim(hostile, hostile.claims().getFirst(), publication(1)),
        PAGES.withdrawn(HostileDossier.ATTACK, THEN, HostileDossier.ATTACK),
        PAGES.nothing(),
        PAGES.list(List.of()),
        PAGES.list(
            List.of(
                new PublishedPages.Entry(
                    HostileDossier.ATTACK,
                    "Why?",
                    ADDRESS,
                    io.touchstone.report.Moment.of(THEN),
                    2))));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theCheckerFindsNothing(byte[] page) throws Exception {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    assertThat(checker.validate(new ByteArrayInputStream(page)).lines()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyAnchorLeadsSomewhereAndNothingRuns(byte[] page) {
    Document document = parse(page);
    List<String> ids = document.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(document.select("[href^=#]").eachAttr("href"))
        .allMatch(it -> ids.contains(it.substring(1)));
    assertThat(document.select("script:not([type=application/ld+json]), iframe, img, [src]"))
        .isEmpty();
    assertThat(document.select("[href^=javascript:], [onload], [onclick]")).isEmpty();
  }

  @Test
  void aClaimsPageCarriesItsReviewUnderItsOwnAddress() {
    Dossier full = Dossiers.full();
    for (ReviewedClaim claim : full.claims()) {
      Document page = parse(PAGES.claim(full, claim, publication(2)));
      String markup = page.select("script").html();
      if (claim.finding() instanceof Finding.Supported) {
        JsonNode review = JsonMapper.builder().build().readTree(markup);
        assertThat(review.path("@type").stringValue()).isEqualTo("ClaimReview");
        assertThat(review.path("claimReviewed").stringValue()).isEqualTo(claim.text());
        assertThat(review.path("url").stringValue())
            .isEqualTo(ADDRESS + "/claims/" + claim.number())
            .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(review.at("/isPartOf/@id").stringValue()).isEqualTo(ADDRESS);
      } else {
        assertThat(markup).isEmpty();
      }
    }
  }

  @Test
  void anEarlierVersionSaysSoAndLeadsToTheNewest() {
    Document page = parse(PAGES.report(Dossiers.full(), publication(1)));
    assertThat(page.select(".publication .older").text()).contains("earlier version");
    assertThat(page.select(".publication .older a").attr("href")).isEqualTo(ADDRESS);
    assertThat(page.select(".claim .back a").eachAttr("href"))
        .contains(ADDRESS + "/versions/1/claims/1");
  }

  @Test
  void theNewestVersionNamesTheOthersAndItsFiles() {
    Document page = parse(PAGES.report(Dossiers.full(), publication(2)));
    assertThat(page.select(".publication .older")).isEmpty();
    assertThat(page.select(".publication a").eachAttr("href"))
        .containsExactly(ADDRESS + "/versions/1", ADDRESS + "/files/pdf");
    assertThat(page.select("#corrections li").eachText())
        .singleElement()
        .asString()
        .startsWith("Version 2, 18 March 2026");
  }

  private static Publication publication(int version) {
    return Publication.of(
        ADDRESS,
        version,
        List.of(1, 2),
        THEN,
        List.of(new Publication.Link("PDF", ADDRESS + "/files/pdf")));
  }

  private static Document parse(byte[] page) {
    return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
  }
}

package io.touchstone.report.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.report.Dossiers;
import io.touchstone.report.HostileDossier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ClaimReviewReportTest {
  private static final ClaimReviewReport REPORT = new ClaimReviewReport();
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.touchstone.report.Dossiers#all")
  void keepsToTheFieldLists(String name, Dossier dossier) {
    assertThat(FieldList.check(parse(dossier))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/@graph/1/claimReviewed, \"\"",
    "/@graph/1/url, \"#claim-1\"",
    "/@graph/1/datePublished, \"yesterday\"",
    "/@graph/1/author, \"somebody\"",
    "/@graph/1/reviewRating/ratingValue, 1",
    "/@graph/1/itemReviewed/@type, \"CreativeWork\"",
    "/@graph/1/itemReviewed/appearance/0/publisher/@type, \"Person\"",
    "/@graph/1/headline, \"no property of a review here\""
  })
  void theFieldListsRefuseWhatIsWrong(String pointer, String value) {
    JsonNode report = parse(Dossiers.full());
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) report.at(pointer.substring(0, slash)))
        .set(pointer.substring(slash + 1), JSON.readTree(value));
    assertThat(FieldList.check(report)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"claimReviewed", "reviewRating", "url", "author", "itemReviewed"})
  void theFieldListsMissWhatIsMissing(String property) {
    JsonNode report = parse(Dossiers.full());
    ((ObjectNode) report.at("/@graph/1")).remove(property);
    assertThat(FieldList.check(report))
        .containsExactly("@graph/ClaimReview: " + property + " is missing");
  }

  @Test
  void everyVerdictIsAReviewAndWhatIsLeftOutIsSaid() {
    JsonNode report = parse(Dossiers.full());
    assertThat(reviews(report).map(it -> it.at("/url").stringValue().replaceFirst(".*#", "")))
        .containsExactly("claim-1", "claim-2", "claim-3", "claim-4", "claim-9", "claim-10");
    assertThat(report.at("/@graph/0/abstract").stringValue())
        .isEqualTo(
            "4 reviewed claims are left out of this file, because they are contested or not"
                + " checkable: claim-5, claim-6, claim-7, claim-8.");
    assertThat(parse(Dossiers.empty()).at("/@graph/0/abstract").stringValue())
        .isEqualTo("No reviewed claim is left out of this file.");
  }

  @Test
  void ratingsAreWordsAndNeverFalse() {
    List<JsonNode> ratings =
        reviews(parse(Dossiers.full())).map(it -> it.get("reviewRating")).toList();
    assertThat(ratings)
        .extracting(it -> it.get("alternateName").stringValue())
        .containsExactly(
            "Corroborated", "Disputed", "Attributed", "Unsourced", "Corroborated", "Attributed");
    assertThat(ratings)
        .allMatch(it -> !it.has("ratingValue") && !it.has("bestRating") && !it.has("worstRating"));
    assertThat(ratings.get(4).get("ratingExplanation").stringValue())
        .contains("Closed by way of exception: The second witness can’t be named for her safety.");
  }

  @Test
  void everyArticleThatAssertsOrAttributesIsAnAppearanceAndTheEarliestTheFirst() {
    JsonNode crane = claim(1);
    assertThat(crane.get("appearance").size()).isEqualTo(4);
    assertThat(crane.at("/firstAppearance/publisher/name").stringValue()).isEqualTo("Northline");
    JsonNode inspection = claim(2);
    assertThat(inspection.get("appearance").size()).as("the denial is none").isEqualTo(1);
    JsonNode injured = claim(4);
    assertThat(injured.has("firstAppearance")).as("its date isn't known").isFalse();
    assertThat(injured.has("datePublished")).isFalse();
    assertThat(claim(9).has("appearance")).as("it is only questioned").isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1, , , three outlets on their own authority",
    "2, Person, Ove Lindqvist, quoted with his office",
    "3, Person, Pia Rask, who is behind the unnamed secretary isn't known and doesn't count",
    "4, , , nobody is named",
    "10, Organization, Northline, an examined outlet"
  })
  void theClaimantIsTheOneNamedSource(int number, String type, String name, String why) {
    JsonNode author = claim(number).path("author");
    assertThat(author.path("@type").asString(null)).as(why).isEqualTo(type);
    assertThat(author.path("name").asString(null)).as(why).isEqualTo(name);
  }

  @Test
  void namesTheOrganisationOrElseTheReviewers() {
    assertThat(parse(Dossiers.full()).at("/@graph/1/author/name").stringValue())
        .isEqualTo("Checkpoint Vesterholm");
    assertThat(parse(Dossiers.empty()).at("/@graph/0/author/name").stringValue())
        .isEqualTo("The reviewers of “Nothing yet”");
  }

  @Test
  void canStandInAScriptElementAndLinksOnlyTheWeb() {
    byte[] report = REPORT.render(HostileDossier.build());
    assertThat(new String(report, StandardCharsets.UTF_8))
        .doesNotContain("<", ">", "&", "javascript:");
    assertThat(JSON.readTree(report).at("/@graph/1/claimReviewed").stringValue())
        .isEqualTo(HostileDossier.ATTACK);
  }

  @Test
  void namesItsFormat() {
    assertThat(REPORT.format()).isEqualTo(ReportFormat.CLAIM_REVIEW);
  }

  private static JsonNode claim(int number) {
    return reviews(parse(Dossiers.full()))
        .filter(it -> it.get("url").stringValue().endsWith("#claim-" + number))
        .findFirst()
        .orElseThrow()
        .get("itemReviewed");
  }

  private static Stream<JsonNode> reviews(JsonNode report) {
    return StreamSupport.stream(report.get("@graph").spliterator(), false)
        .filter(it -> it.get("@type").stringValue().equals("ClaimReview"));
  }

  private static JsonNode parse(Dossier dossier) {
    return JSON.readTree(REPORT.render(dossier));
  }
}

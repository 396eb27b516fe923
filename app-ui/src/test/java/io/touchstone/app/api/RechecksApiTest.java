package io.touchstone.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.testing.BackgroundWork;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ReshapeClaims;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.publication.Audience;
import io.touchstone.domain.publication.PublishOutcome;
import io.touchstone.domain.publication.PublishReport;
import io.touchstone.domain.publication.ReadPublished;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.trail.TrailNews;
import io.touchstone.report.Notices;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** A published claim whose wording changes: rechecked, told to readers, confirmed. */
class RechecksApiTest extends ApiTest {
  private static final String OPINION = "{\"finding\": \"OPINION\", \"rationale\": \"It judges.\"}";

  @Autowired private TrailNews news;
  @Autowired private PublishReport publishing;
  @Autowired private ReadPublished published;
  @Autowired private ReshapeClaims shapes;

  private Caller ada;
  private Caller bo;
  private String path;
  private String claim;
  private String statement;
  private ReportAddress address;

  @BeforeEach
  void aPublishedClaim() {
    ada = newPerson("Ada Lind");
    bo = newPerson("Bo Carlsen");
    path =
        post(ada, "/investigations", "{\"title\": \"The ferry\"}")
            .header("Location")
            .substring("/api/v1".length());
    put(ada, path + "/members/" + bo.person().id(), "{\"role\": \"REVIEWER\"}");
    Answer taken =
        send(
            ada,
            MockMvcRequestBuilders.post("/api/v1" + path + "/imports?name=ferry.txt")
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(
                    """
                    The ferry

                    The captain should have turned back at the lighthouse.

                    A hundred people were on board.
                    """));
    String job = taken.header("Location").substring("/api/v1".length());
    BackgroundWork.await(news, () -> !get(ada, job).body().path("running").asBoolean());
    claim = "/claims/" + marked("lighthouse");
    statement = statement("lighthouse");
    approve();
    address = publish();
  }

  @Test
  void aChangedClaimIsRecheckedToldToReadersAndConfirmed() {
    assertThat(get(ada, claim + "/recheck").body().path("recheck").asBoolean()).isFalse();
    reword("The captain should have turned back.");

    Answer why = get(bo, claim + "/recheck");
    assertThat(why.body().path("recheck").asBoolean()).isTrue();
    assertThat(why.body().path("reasons").path(0).path("kind").asString()).isEqualTo("REWORDED");
    assertThat(why.body().path("reasons").path(0).path("before").asString())
        .contains("at the lighthouse");
    assertThat(why.body().path("reasons").path(0).path("now").asString())
        .isEqualTo("The captain should have turned back.");
    assertThat(get(bo, path + "/rechecks").body().path("items").size()).isEqualTo(1);
    assertThat(get(bo, claim).body().path("recheck").asBoolean()).isTrue();
    assertThat(get(bo, path + "/published-claims/alerts").body().size()).isZero();
    assertThat(get(ada, path + "/published-claims/alerts").body().size()).isEqualTo(1);

    String inPrint = "/reports/" + address + "/claims/1";
    assertThat(decide(bo, HttpMethod.POST, inPrint + "/review", "{}").status()).isEqualTo(403);
    assertThat(
            decide(
                    ada,
                    HttpMethod.POST,
                    inPrint + "/review",
                    "{\"sentence\": \"The log was found.\"}")
                .status())
        .isEqualTo(204);
    assertThat(decide(ada, HttpMethod.POST, inPrint + "/review", "{}").status()).isEqualTo(422);
    assertThat(told()).contains("Claim 1 is under review since").contains("The log was found.");

    Answer early = decide(ada, HttpMethod.POST, inPrint + "/confirmation", "{}");
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.text("detail") + early.body()).contains("needs rechecking");
    Answer confirmed =
        decide(
            bo, HttpMethod.POST, claim + "/confirmations", "{\"reason\": \"It says the same.\"}");
    assertThat(confirmed.status()).isEqualTo(201);
    assertThat(confirmed.body().path("recheck").asBoolean()).isFalse();
    assertThat(decide(ada, HttpMethod.POST, inPrint + "/confirmation", "{}").status())
        .as("not approved as it stands")
        .isEqualTo(422);
    approve();
    assertThat(
            decide(
                    ada,
                    HttpMethod.POST,
                    inPrint + "/confirmation",
                    "{\"sentence\": \"The log agrees.\"}")
                .status())
        .isEqualTo(204);

    assertThat(told())
        .contains("its verdict was confirmed on")
        .contains("The log agrees.")
        .doesNotContain("is under review since");
    assertThat(get(ada, path + "/published-claims/alerts").body().size()).isZero();
  }

  @Test
  void aVerdictInPrintThatIsGivenAnewAlertsUntilItIsCorrected() {
    assertThat(alerts().size()).isZero();
    reword("The captain should have turned back.");
    markAnew("FORECAST");

    assertThat(alerts().path(0).path("reasons").size()).isZero();
    assertThat(alerts().path(0).path("outdated").asBoolean()).isTrue();
    approve();
    correct(null);
    assertThat(alerts().size()).isZero();

    decide(ada, HttpMethod.DELETE, "/statements/" + statement + "/assessments/mine", "");
    assertThat(alerts().path(0).path("outdated").asBoolean()).as("taken back").isTrue();
  }

  @Test
  void aClaimInPrintThatBecamePartOfAnotherAlerts() {
    ClaimId printed = new ClaimId(UUID.fromString(claim.substring("/claims/".length())));
    ClaimId other = new ClaimId(UUID.fromString(marked("hundred")));

    shapes.merge(new Viewer(ada.person().id(), false), CommandId.next(), other, printed);

    assertThat(alerts().size()).isEqualTo(1);
    assertThat(alerts().path(0).path("outdated").asBoolean()).isTrue();
  }

  @Test
  void readersAreNotToldOfAnEmbargoedCorrection() {
    reword("The captain should have turned back.");
    markAnew("FORECAST");
    approve();
    correct(Instant.now().plus(Duration.ofDays(1)));
    String inPrint = "/reports/" + address + "/claims/1";

    assertThat(decide(ada, HttpMethod.POST, inPrint + "/review", "{}").status()).isEqualTo(204);
    assertThat(decide(ada, HttpMethod.POST, inPrint + "/review", "{}").status()).isEqualTo(422);
    assertThat(told()).contains("Claim 1 is under review since");

    String other = marked("hundred");
    approve("/claims/" + other);
    correct(Instant.now().plus(Duration.ofDays(1)));
    assertThat(
            decide(ada, HttpMethod.POST, "/reports/" + address + "/claims/2/review", "{}").status())
        .as("only the embargoed correction has this claim")
        .isEqualTo(404);
  }

  @Test
  void aConfirmationIsTakenBackByWhoGaveIt() {
    reword("The captain should have turned back.");
    Answer confirmed =
        decide(
            bo, HttpMethod.POST, claim + "/confirmations", "{\"reason\": \"It says the same.\"}");
    String id = confirmed.body().path("confirmations").path(0).path("id").asString();
    assertThat(id).isNotEmpty();

    Answer taken = decide(bo, HttpMethod.DELETE, claim + "/confirmations/" + id, "");

    assertThat(taken.body().path("recheck").asBoolean()).isTrue();
    assertThat(decide(bo, HttpMethod.POST, claim + "/confirmations", "{}").status()).isEqualTo(422);
  }

  private JsonNode alerts() {
    return get(ada, path + "/published-claims/alerts").body();
  }

  private String statement(String word) {
    return get(ada, path + "/statements")
        .body()
        .path("items")
        .valueStream()
        .filter(it -> it.path("text").asString().contains(word))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asString();
  }

  private String marked(String word) {
    return decide(ada, HttpMethod.POST, "/statements/" + statement(word) + "/assessments", OPINION)
        .text("id");
  }

  private void markAnew(String finding) {
    assertThat(
            decide(
                    ada,
                    HttpMethod.POST,
                    "/statements/" + statement + "/assessments",
                    "{\"finding\": \"" + finding + "\", \"rationale\": \"It looks ahead.\"}")
                .status())
        .isLessThan(300);
  }

  private void correct(@Nullable Instant embargo) {
    assertThat(
            publishing.correct(
                new Viewer(ada.person().id(), false),
                address,
                CommandId.next(),
                "The verdict changed.",
                new PublishReport.Choice(Set.of(), embargo)))
        .isInstanceOf(PublishOutcome.Published.class);
  }

  private String told() {
    return switch (published.read(address)) {
      case ReadPublished.Shown shown ->
          shown.dossier().told().stream().map(Notices::sentence).collect(Collectors.joining(" "));
      case ReadPublished.Withdrawn _ -> "";
    };
  }

  private void approve() {
    approve(claim);
  }

  private void approve(String claim) {
    String seen = get(bo, claim + "/approvals").text("seen");
    assertThat(
            decide(bo, HttpMethod.PUT, claim + "/approvals/mine", "{\"seen\": \"" + seen + "\"}")
                .status())
        .isEqualTo(200);
  }

  private void reword(String text) {
    Answer found = get(ada, claim);
    assertThat(
            put(
                    ada,
                    claim + "/wording",
                    "{\"text\": \"" + text + "\"}",
                    "If-Match",
                    found.header("ETag"))
                .status())
        .isEqualTo(200);
  }

  private ReportAddress publish() {
    InvestigationId id =
        new InvestigationId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    PublishOutcome outcome =
        publishing.publish(
            new Viewer(ada.person().id(), false),
            id,
            CommandId.next(),
            Audience.EVERYONE,
            PublishReport.Choice.EVERYTHING_NOW);
    return switch (outcome) {
      case PublishOutcome.Published(var report) -> report.address();
      case PublishOutcome.Refused refused -> throw new AssertionError(refused);
    };
  }

  private Answer decide(Caller caller, HttpMethod method, String to, String json) {
    return send(
        caller,
        request(method, to).header("Idempotency-Key", UUID.randomUUID().toString()).content(json));
  }
}

package io.touchstone.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.testing.BackgroundWork;
import io.touchstone.domain.trail.TrailNews;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class ApprovalsApiTest extends ApiTest {
  private static final String OPINION = "{\"finding\": \"OPINION\", \"rationale\": \"It judges.\"}";

  @Autowired private TrailNews news;

  private Caller ada;
  private Caller bo;
  private String statement;
  private String approvals;

  @BeforeEach
  void aMarkedClaim() {
    ada = newPerson("Ada Lind");
    bo = newPerson("Bo Carlsen");
    String path =
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
                .content("The ferry\n\nThe captain should have turned back at the lighthouse.\n"));
    String job = taken.header("Location").substring("/api/v1".length());
    BackgroundWork.await(news, () -> !get(ada, job).body().path("running").asBoolean());
    statement =
        get(ada, path + "/statements")
            .body()
            .path("items")
            .valueStream()
            .filter(it -> it.path("text").asString().contains("lighthouse"))
            .findFirst()
            .orElseThrow()
            .path("id")
            .asString();
    String claim = decide(ada, HttpMethod.POST, marks(), OPINION).text("id");
    approvals = "/claims/" + claim + "/approvals";
  }

  @Test
  void somebodyElseApprovesWhatTheySawAndTakesItBack() {
    Answer mine = get(ada, approvals);
    assertThat(mine.body().path("awaited").asBoolean()).isTrue();
    assertThat(mine.body().path("mayApprove").asBoolean()).isFalse();
    assertThat(mine.text("why")).startsWith("You have assessed this claim yourself");
    assertThat(approve(ada, mine.text("seen")).status()).isEqualTo(403);

    Answer approved = approve(bo, get(bo, approvals).text("seen"));
    assertThat(approved.status()).isEqualTo(200);
    assertThat(approved.body().path("awaited").asBoolean()).isFalse();
    assertThat(approved.body().path("approvals").path(0).path("name").asString())
        .isEqualTo("Bo Carlsen");
    assertThat(approved.body().path("approvals").path(0).path("holds").asBoolean()).isTrue();

    decide(ada, HttpMethod.DELETE, marks() + "/mine", "");
    decide(ada, HttpMethod.POST, marks(), OPINION.replace("OPINION", "FORECAST"));
    Answer overtaken = get(bo, approvals);
    assertThat(overtaken.body().path("awaited").asBoolean()).isTrue();
    assertThat(overtaken.body().path("approvals").path(0).path("holds").asBoolean()).isFalse();
    Answer late = approve(bo, approved.text("seen"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text("detail")).contains("was changed meanwhile");

    Answer taken = decide(ada, HttpMethod.DELETE, approvals + "/" + bo.person().id(), "");
    assertThat(taken.body().path("approvals").isEmpty()).isTrue();
  }

  @Test
  void anEditorGoesWithoutWithAReasonAndNobodyElseDoes() {
    String seen = get(ada, approvals).text("seen");
    String body = "{\"seen\": \"" + seen + "\", \"note\": \"We are two.\"}";

    assertThat(decide(bo, HttpMethod.POST, approvals + "/waiver", body).status()).isEqualTo(403);
    assertThat(
            decide(
                    ada,
                    HttpMethod.POST,
                    approvals + "/waiver",
                    "{\"seen\": \"" + seen + "\", \"note\": \" \"}")
                .status())
        .isEqualTo(422);
    Answer waived = decide(ada, HttpMethod.POST, approvals + "/waiver", body);
    assertThat(waived.body().path("awaited").asBoolean()).isFalse();
    assertThat(waived.body().path("approvals").path(0).path("waiver").asBoolean()).isTrue();
  }

  @Test
  void aStrangerLearnsNothingAndWhatIsSentIsChecked() {
    Caller eve = newPerson("Eve Moor");
    assertThat(get(eve, approvals).status()).isEqualTo(404);
    assertThat(approve(eve, "0".repeat(64)).status()).isEqualTo(404);
    assertThat(approve(bo, "as it was").status()).isEqualTo(422);
    assertThat(
            send(bo, request(HttpMethod.PUT, approvals + "/mine").content("{\"seen\": \"x\"}"))
                .status())
        .as("without a key")
        .isEqualTo(400);
  }

  private Answer approve(Caller caller, String seen) {
    return decide(caller, HttpMethod.PUT, approvals + "/mine", "{\"seen\": \"" + seen + "\"}");
  }

  private String marks() {
    return "/statements/" + statement + "/assessments";
  }

  private Answer decide(Caller caller, HttpMethod method, String at, String body) {
    return send(
        caller,
        request(method, at).header("Idempotency-Key", UUID.randomUUID().toString()).content(body));
  }
}

package io.touchstone.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.testing.BackgroundWork;
import io.touchstone.domain.trail.TrailNews;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class InquiriesApiTest extends ApiTest {
  private static final String QUESTION =
      """
      {"outlet": "The Ferry Post", "question": "Who told you of the lighthouse?",
       "channel": "LETTER", "askedOn": "2026-03-15"}
      """;

  @Autowired private TrailNews news;

  private Caller ada;
  private String investigation;
  private String inquiries;

  @BeforeEach
  void aMarkedClaim() {
    ada = newPerson("Ada Lind");
    investigation =
        post(ada, "/investigations", "{\"title\": \"The ferry\"}")
            .header("Location")
            .substring("/api/v1".length());
    Answer taken =
        send(
            ada,
            MockMvcRequestBuilders.post("/api/v1" + investigation + "/imports?name=ferry.txt")
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content("The ferry\n\nThe captain should have turned back at the lighthouse.\n"));
    String job = taken.header("Location").substring("/api/v1".length());
    BackgroundWork.await(news, () -> !get(ada, job).body().path("running").asBoolean());
    String statement =
        get(ada, investigation + "/statements")
            .body()
            .path("items")
            .valueStream()
            .filter(it -> it.path("text").asString().contains("lighthouse"))
            .findFirst()
            .orElseThrow()
            .path("id")
            .asString();
    String claim =
        decide(
                HttpMethod.POST,
                "/statements/" + statement + "/assessments",
                "{\"finding\": \"OPINION\", \"rationale\": \"It judges.\"}")
            .text("id");
    inquiries = "/claims/" + claim + "/inquiries";
  }

  private Answer decide(HttpMethod method, String path, String body) {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.request(method, "/api/v1" + path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType("application/json")
            .content(body);
    return send(ada, request);
  }

  @Test
  void aQuestionAndItsAnswerAreInTheReport() {
    Answer asked = decide(HttpMethod.POST, inquiries, QUESTION);
    assertThat(asked.status()).isEqualTo(201);
    String reply = "/inquiries/" + asked.text("id") + "/reply";
    assertThat(decide(HttpMethod.PUT, reply, "{\"noneUntil\": \"2026-03-18\"}").status())
        .isEqualTo(204);
    assertThat(get(ada, inquiries).body().path(0).path("noneUntil").asString())
        .isEqualTo("2026-03-18");
    assertThat(
            decide(
                    HttpMethod.PUT,
                    reply,
                    "{\"answer\": \"The keeper.\", \"answeredOn\": \"2026-03-20\"}")
                .status())
        .isEqualTo(204);

    var printed =
        get(ada, investigation + "/report?format=json")
            .body()
            .path("claims")
            .path(0)
            .path("asked")
            .path(0);
    assertThat(printed.path("outlet").asString()).isEqualTo("The Ferry Post");
    assertThat(printed.path("channel").asString()).isEqualTo("letter");
    assertThat(printed.path("by").asString()).isEqualTo("editor 1");
    assertThat(printed.path("answer").asString()).isEqualTo("The keeper.");
    assertThat(printed.path("answeredOn").asString()).isEqualTo("2026-03-20");

    assertThat(
            send(ada, MockMvcRequestBuilders.delete("/api/v1/inquiries/" + asked.text("id")))
                .status())
        .isEqualTo(204);
    assertThat(get(ada, inquiries).body().isEmpty()).isTrue();
  }

  @Test
  void whatIsSentIsChecked() {
    assertThat(decide(HttpMethod.POST, inquiries, "{\"outlet\": \"Post\"}").status())
        .isEqualTo(422);
    String id = decide(HttpMethod.POST, inquiries, QUESTION).text("id");
    Answer both =
        decide(
            HttpMethod.PUT,
            "/inquiries/" + id + "/reply",
            "{\"answer\": \"Yes.\", \"noneUntil\": \"2026-03-18\"}");
    assertThat(both.status()).isEqualTo(422);
    assertThat(both.body().path("errors").path(0).path("message").asString())
        .contains("Give an answer with answeredOn");
    assertThat(get(newPerson("Eve Moor"), inquiries).status()).isEqualTo(404);
  }
}

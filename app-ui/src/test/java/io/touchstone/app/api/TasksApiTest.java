package io.touchstone.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.testing.BackgroundWork;
import io.touchstone.domain.trail.TrailNews;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** Ada edits, Bo and Cy review; the articles say five statements, one of which Ada has marked. */
class TasksApiTest extends ApiTest {
  @Autowired private TrailNews news;

  private Caller ada;
  private Caller bo;
  private Caller cy;
  private String path;
  private List<String> articles;
  private List<String> unmarked;

  @BeforeEach
  void twoArticles() {
    ada = newPerson("Ada Lind");
    bo = newPerson("Bo Carlsen");
    cy = newPerson("Cy Dahl");
    path =
        post(ada, "/investigations", "{\"title\": \"The ferry\"}")
            .header("Location")
            .substring("/api/v1".length());
    for (Caller each : List.of(bo, cy)) {
      put(ada, path + "/members/" + each.person().id(), "{\"role\": \"REVIEWER\"}");
    }
    bring("one.txt", "The ferry\n\nThe ferry ran aground. Nobody was hurt.\n");
    bring("two.txt", "The bank\n\nA sandbank stopped the ferry off Osterholm.\n");
    articles = ids(get(ada, path + "/articles").body().path("items"));
    List<String> all = ids(get(ada, path + "/statements?limit=200").body().path("items"));
    key(
        HttpMethod.POST,
        ada,
        "/statements/" + all.getFirst() + "/assessments",
        "{\"finding\": \"BOILERPLATE\"}");
    unmarked = all.subList(1, all.size());
  }

  @Test
  void whatNobodyMarkedIsHandedOutOnceInTurn() {
    String body =
        "{\"unmarkedOf\": [\"%s\", \"%s\"], \"people\": [\"%s\", \"%s\"], \"sharing\": \"ROTATION\","
                .formatted(articles.get(0), articles.get(1), bo.person().id(), cy.person().id())
            + " \"priority\": \"HIGH\", \"note\": \"Mind the times.\"}";
    String key = UUID.randomUUID().toString();

    Answer made = key(HttpMethod.POST, ada, path + "/hand-outs", body, key);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.body().size()).isEqualTo(2);
    assertThat(
            made.body().valueStream().flatMap(it -> texts(it.path("statements"))).sorted().toList())
        .isEqualTo(unmarked.stream().sorted().toList());
    assertThat(made.body().path(0).path("priority").asString()).isEqualTo("HIGH");
    assertThat(ids(key(HttpMethod.POST, ada, path + "/hand-outs", body, key).body()))
        .isEqualTo(ids(made.body()));
    assertThat(get(ada, path + "/tasks").body().path("items").size()).isEqualTo(2);
    assertThat(get(bo, "/tasks").body().path(0).path("about").asString()).isEqualTo("1, 2");
    assertThat(key(HttpMethod.POST, bo, path + "/hand-outs", body).status()).isEqualTo(403);
    assertThat(key(HttpMethod.POST, newPerson("Eve Moor"), path + "/hand-outs", body).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"articles": ["ARTICLE"]}                                             | people
          {"people": []}                                                        | articles
          {"articles": ["ARTICLE"], "unmarkedOf": ["ARTICLE"], "people": []}    | articles
          {"articles": [], "people": []}                                        | scope
          {"unmarkedOf": ["NOBODY"], "people": []}                              | scope
          {"articles": ["NOBODY"], "people": []}                                | scope
          {"articles": ["ARTICLE"], "people": ["NOBODY"]}                       | assignee
          {"articles": ["ARTICLE"], "people": [], "due": "2001-01-01"}          | due
          {"articles": ["ARTICLE"], "people": [], "sharing": "DICE"}            | sharing
          """)
  void whatIsWrongIsNamedByItsField(String body, String field) {
    Answer refused =
        key(
            HttpMethod.POST,
            ada,
            path + "/hand-outs",
            body.replace("ARTICLE", articles.getFirst())
                .replace("NOBODY", UUID.randomUUID().toString()));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
    assertThat(get(ada, path + "/tasks").body().path("items").size()).isZero();
  }

  @Test
  void whatIsOpenIsTakenGivenAwayAndRemindedOf() {
    String body = "{\"articles\": [\"%s\"], \"people\": []}".formatted(articles.getFirst());
    String task =
        path
            + "/tasks/"
            + ids(key(HttpMethod.POST, ada, path + "/hand-outs", body).body()).getFirst();
    assertThat(ids(get(bo, "/tasks/open").body())).hasSize(1);
    assertThat(get(newPerson("Eve Moor"), "/tasks/open").body().size()).isZero();
    Answer open = get(bo, task);
    assertThat(open.text("state")).isEqualTo("OPEN");
    assertThat(remind(ada, task, UUID.randomUUID().toString()).status()).isEqualTo(422);

    Answer taken = give(bo, task, bo, open.header("ETag"));
    assertThat(taken.text("state")).isEqualTo("ASSIGNED");
    assertThat(get(bo, "/tasks/open").body().size()).isZero();
    Answer late = give(ada, task, cy, open.header("ETag"));
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.text("detail")).startsWith("Bo Carlsen was faster");
    assertThat(give(bo, task, cy, taken.header("ETag")).status()).isEqualTo(403);

    String key = UUID.randomUUID().toString();
    Answer reminded = remind(ada, task, key);
    assertThat(reminded.text("remindedAt")).isNotBlank();
    assertThat(remind(ada, task, key).header("ETag")).isEqualTo(reminded.header("ETag"));
    assertThat(remind(bo, task, UUID.randomUUID().toString()).status()).isEqualTo(403);

    Answer given = give(ada, task, cy, reminded.header("ETag"));
    assertThat(given.text("assigneeName")).isEqualTo("Cy Dahl");
    assertThat(given.body().path("remindedAt").isNull()).isTrue();
    Answer back =
        put(cy, task + "/state", "{\"state\": \"OPEN\"}", "If-Match", given.header("ETag"));
    assertThat(back.body().path("assignee").isNull()).isTrue();
  }

  @Test
  void statementsAreAssignedByThemselves() {
    String body =
        "{\"statements\": [\"%s\"], \"assignee\": \"%s\", \"priority\": \"LOW\"}"
            .formatted(unmarked.getFirst(), bo.person().id());

    Answer made = key(HttpMethod.POST, ada, path + "/tasks", body);

    assertThat(made.status()).isEqualTo(201);
    assertThat(texts(made.body().path("statements"))).containsExactly(unmarked.getFirst());
    assertThat(made.text("priority")).isEqualTo("LOW");
  }

  private Answer give(Caller caller, String task, Caller to, String tag) {
    String body = "{\"assignee\": \"%s\"}".formatted(to.person().id());
    return put(caller, task + "/assignee", body, "If-Match", tag);
  }

  private Answer remind(Caller caller, String task, String key) {
    return key(HttpMethod.POST, caller, task + "/reminders", "", key);
  }

  private Answer key(HttpMethod method, Caller caller, String at, String body) {
    return key(method, caller, at, body, UUID.randomUUID().toString());
  }

  private Answer key(HttpMethod method, Caller caller, String at, String body, String key) {
    return send(caller, request(method, at).header("Idempotency-Key", key).content(body));
  }

  private void bring(String name, String text) {
    Answer taken =
        send(
            ada,
            MockMvcRequestBuilders.post("/api/v1" + path + "/imports?name=" + name)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(text));
    String job = taken.header("Location").substring("/api/v1".length());
    BackgroundWork.await(news, () -> !get(ada, job).body().path("running").asBoolean());
  }

  private static List<String> ids(JsonNode list) {
    return list.valueStream().map(it -> it.path("id").asString()).toList();
  }

  private static Stream<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString);
  }
}

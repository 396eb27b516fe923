package io.touchstone.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.testing.BackgroundWork;
import io.touchstone.domain.trail.TrailNews;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

class ReviewApiTest extends ApiTest {
  private static final String ARTICLE =
      """
      Ferry runs aground off Osterholm

      The ferry Marit ran aground off Osterholm at 6.40 on Tuesday morning with 212 people on board.

      Nobody was hurt, the coast guard said. The captain had warned of the sandbank in May.
      """;

  @Autowired private TrailNews news;

  private Caller ada;
  private String path;

  @BeforeEach
  void openAnInvestigation() {
    ada = newPerson("Ada Lind");
    path =
        post(ada, "/investigations", "{\"title\": \"The ferry\"}")
            .header("Location")
            .substring("/api/v1".length());
  }

  @Test
  void aFileIsReadAsAJobOnceHoweverOftenItIsSent() {
    String key = UUID.randomUUID().toString();

    Answer taken = sendFile(key);
    assertThat(taken.status()).isEqualTo(202);
    String job = taken.header("Location").substring("/api/v1".length());
    assertThat(sendFile(key).status()).isEqualTo(202);
    JsonNode done = awaitImport(job);

    assertThat(done.path("items").size()).isEqualTo(1);
    JsonNode outcome = done.path("items").path(0).path("outcomes").path(0);
    assertThat(outcome.path("result").asString()).isEqualTo("IMPORTED");
    Answer article = get(ada, "/articles/" + outcome.path("article").asString());
    assertThat(article.text("text")).contains("with 212 people on board");
    assertThat(article.body().path("blocks").size()).isGreaterThan(1);
    assertThat(get(ada, path + "/articles").body().path("items").size()).isEqualTo(1);
    assertThat(
            get(ada, "/articles/" + outcome.path("article").asString() + "/original")
                .raw()
                .getContentAsByteArray())
        .asString(java.nio.charset.StandardCharsets.UTF_8)
        .isEqualTo(ARTICLE);
    Caller eve = newPerson("Eve Moor");
    assertThat(get(eve, job).status()).isEqualTo(404);
    assertThat(get(eve, "/articles/" + outcome.path("article").asString()).status()).isEqualTo(404);

    Answer facts =
        put(
            ada,
            "/articles/" + outcome.path("article").asString() + "/facts",
            "{\"title\": \"Ferry aground\", \"outlet\": \"Osterholm Post\", \"published\": \"2026-03-14\"}",
            "If-Match",
            article.header("ETag"));
    assertThat(facts.status()).isEqualTo(200);
    assertThat(facts.body().path("facts").path("outlet").asString()).isEqualTo("Osterholm Post");
    Answer stale =
        put(
            ada,
            "/articles/" + outcome.path("article").asString() + "/facts",
            "{\"title\": \"Another\"}",
            "If-Match",
            article.header("ETag"));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.body().path("current").path("title").asString()).isEqualTo("Ferry aground");
    assertThat(stale.body().path("changedBy").path("by").asString()).isEqualTo("Ada Lind");
  }

  @Test
  void anImportIsRefusedWithoutAKeyWithSomebodyElsesAndWithoutAnAddress() {
    assertThat(
            send(
                    ada,
                    MockMvcRequestBuilders.post("/api/v1" + path + "/imports?name=a.txt")
                        .contentType("application/octet-stream")
                        .content(ARTICLE))
                .status())
        .isEqualTo(400);
    Answer noAddress =
        send(
            ada,
            request(HttpMethod.POST, path + "/imports")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content("{\"urls\": [\"file:///etc/passwd\"]}"));
    assertThat(noAddress.status()).isEqualTo(422);
    assertThat(noAddress.body().path("errors").path(0).path("field").asString()).isEqualTo("url");

    String key = UUID.randomUUID().toString();
    assertThat(sendFile(key).status()).isEqualTo(202);
    Caller eve = newPerson("Eve Moor");
    String hers =
        post(eve, "/investigations", "{\"title\": \"Another\"}")
            .header("Location")
            .substring("/api/v1".length());
    assertThat(sendFile(eve, hers, key).status()).isEqualTo(422);
    assertThat(get(eve, hers + "/imports").body().size()).isZero();
  }

  @Test
  void aMarkIsGivenOnceTakenBackAndRefusedWithReasons() {
    String statement = statementWith("212 people");
    String marks = "/statements/" + statement + "/assessments";
    String key = UUID.randomUUID().toString();

    Answer unmet =
        mark(ada, marks, UUID.randomUUID().toString(), "{\"finding\": \"CORROBORATED\"}");
    assertThat(unmet.status()).isEqualTo(409);
    assertThat(unmet.body().path("reasons").size()).isPositive();
    Answer wrong = mark(ada, marks, key, "{\"finding\": \"FALSE\"}");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body().path("errors").path(0).path("message").asString())
        .contains("DISPUTED", "OPINION");

    String opinion = "{\"finding\": \"OPINION\", \"rationale\": \"It judges.\"}";
    Answer marked = mark(ada, marks, key, opinion);
    Answer again = mark(ada, marks, key, opinion);
    assertThat(marked.status()).isEqualTo(200);
    assertThat(again.body().path("marks").size()).isEqualTo(1);
    assertThat(again.text("standing")).isEqualTo("PROVISIONAL");
    assertThat(again.text("finding")).isEqualTo("OPINION");
    assertThat(get(ada, path + "/claims").body().path("items").size()).isEqualTo(1);

    Caller eve = newPerson("Eve Moor");
    assertThat(mark(eve, marks, key, opinion).status()).isEqualTo(404);
    assertThat(get(eve, "/claims/" + marked.text("id")).status()).isEqualTo(404);

    Answer withdrawn =
        send(
            ada,
            request(HttpMethod.DELETE, marks + "/mine")
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    assertThat(withdrawn.text("standing")).isEqualTo("UNREVIEWED");
  }

  @Test
  void ofTwoWhoWordAClaimAtOnceOneIsToldByNameWhoWasFasterAndWhatIsThere() throws Exception {
    Caller bo = newPerson("Bo Carlsen");
    put(ada, path + "/members/" + bo.person().id(), "{\"role\": \"REVIEWER\"}");
    String statement = statementWith("212 people");
    String claim =
        mark(
                ada,
                "/statements/" + statement + "/assessments",
                UUID.randomUUID().toString(),
                "{\"finding\": \"OPINION\"}")
            .text("id");
    String tag = get(ada, "/claims/" + claim).header("ETag");
    CyclicBarrier together = new CyclicBarrier(2);
    List<Answer> answers;
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Answer>> sent =
          List.of(ada, bo).stream()
              .map(
                  who ->
                      both.submit(
                          () -> {
                            together.await();
                            return put(
                                who,
                                "/claims/" + claim + "/wording",
                                "{\"text\": \"Worded by " + who.person().displayName() + "\"}",
                                "If-Match",
                                tag);
                          }))
              .toList();
      answers = List.of(sent.getFirst().get(), sent.getLast().get());
    }

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
    Answer saved = answers.stream().filter(it -> it.status() == 200).findFirst().orElseThrow();
    Answer refused = answers.stream().filter(it -> it.status() == 412).findFirst().orElseThrow();
    String faster = refused.body().path("changedBy").path("by").asString();
    assertThat(refused.text("detail")).startsWith(faster + " was faster");
    assertThat(saved.text("text")).isEqualTo("Worded by " + faster);
    assertThat(refused.body().path("current").path("text").asString())
        .isEqualTo("Worded by " + faster);
    assertThat(refused.body().path("yours").path("text").asString())
        .startsWith("Worded by ")
        .isNotEqualTo("Worded by " + faster);
    assertThat(refused.header("ETag")).isEqualTo(saved.header("ETag"));

    Answer facts =
        put(
            bo,
            "/claims/" + claim + "/facts",
            "{\"kind\": \"CONTENT\", \"claimant\": {\"name\": \"The coast guard\", \"type\": \"ORGANISATION\"}, \"asOf\": \"2026-03\"}",
            "If-Match",
            saved.header("ETag"));
    assertThat(facts.body().path("facts").path("asOf").asString()).isEqualTo("2026-03");
    assertThat(
            put(
                    bo,
                    "/claims/" + claim + "/facts",
                    "{\"kind\": \"UTTERANCE\", \"content\": \"" + UUID.randomUUID() + "\"}",
                    "If-Match",
                    facts.header("ETag"))
                .status())
        .isEqualTo(422);
  }

  @Test
  void evidenceIsLinkedOnceAndTakenAway() {
    String statement = statementWith("212 people");
    String passage = statementWith("Nobody was hurt");
    String key = UUID.randomUUID().toString();
    String body =
        "{\"title\": \"The passenger list\", \"url\": \"https://example.org/list\","
            + " \"stance\": \"SUPPORTS\", \"kind\": \"PRIMARY_RECORD\", \"visibility\": \"PUBLIC\"}";
    String links = "/statements/" + statement + "/evidence";

    Answer linked = mark(ada, links, key, body);
    assertThat(linked.status()).isEqualTo(201);
    assertThat(mark(ada, links, key, body).text("id")).isEqualTo(linked.text("id"));
    mark(
        ada,
        links,
        UUID.randomUUID().toString(),
        "{\"passage\": \"%s\", \"stance\": \"DISCUSSES\", \"kind\": \"SECONDARY\", \"visibility\": \"PUBLIC\"}"
            .formatted(passage));
    String claim = get(ada, path + "/claims").body().path("items").path(0).path("id").asString();
    Answer list = get(ada, "/claims/" + claim + "/evidence");
    assertThat(list.body().size()).isEqualTo(2);
    assertThat(list.body().path(0).path("title").asString()).isEqualTo("The passenger list");
    assertThat(list.body().path(1).path("passage").asString()).isEqualTo(passage);
    assertThat(
            mark(ada, links, UUID.randomUUID().toString(), "{\"title\": \"x\"}")
                .body()
                .path("errors")
                .size())
        .isEqualTo(3);

    Caller eve = newPerson("Eve Moor");
    assertThat(delete(eve, "/evidence/" + linked.text("id")).status()).isEqualTo(404);
    assertThat(delete(ada, "/evidence/" + linked.text("id")).status()).isEqualTo(204);
    assertThat(get(ada, "/claims/" + claim + "/evidence").body().size()).isEqualTo(1);
  }

  @Test
  void aTaskIsAssignedOnceAndMovedByItsLegalMoves() {
    String article = importedArticle();
    Caller bo = newPerson("Bo Carlsen");
    put(ada, path + "/members/" + bo.person().id(), "{\"role\": \"REVIEWER\"}");
    String key = UUID.randomUUID().toString();
    String body =
        "{\"article\": \"%s\", \"assignee\": \"%s\", \"note\": \"By noon\"}"
            .formatted(article, bo.person().id());

    Answer assigned = mark(ada, path + "/tasks", key, body);
    assertThat(assigned.status()).isEqualTo(201);
    assertThat(mark(ada, path + "/tasks", key, body).text("id")).isEqualTo(assigned.text("id"));
    assertThat(get(bo, "/tasks").body().size()).isEqualTo(1);
    assertThat(get(ada, path + "/tasks").body().path("items").size()).isEqualTo(1);
    assertThat(mark(bo, path + "/tasks", UUID.randomUUID().toString(), body).status())
        .isEqualTo(403);

    String task = assigned.header("Location").substring("/api/v1".length());
    String tag = get(bo, task).header("ETag");
    Answer begun = put(bo, task + "/state", "{\"state\": \"IN_PROGRESS\"}", "If-Match", tag);
    assertThat(begun.text("state")).isEqualTo("IN_PROGRESS");
    Answer stale = put(ada, task + "/state", "{\"state\": \"CLOSED\"}", "If-Match", tag);
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text("detail")).startsWith("Bo Carlsen was faster");
    assertThat(
            put(bo, task + "/state", "{\"state\": \"CLOSED\"}", "If-Match", begun.header("ETag"))
                .status())
        .isEqualTo(403);
    assertThat(
            put(bo, task + "/state", "{\"state\": \"DONE\"}", "If-Match", tag)
                .body()
                .path("errors")
                .path(0)
                .path("message")
                .asString())
        .contains("SUBMITTED");
  }

  @Test
  void aReportIsAFileInTheFormatThatOneAsksFor() {
    assertThat(importedArticle()).isNotEmpty();

    Answer html = get(ada, path + "/report?format=html");
    Answer json = get(ada, path + "/report?format=json");
    Answer wrong = get(ada, path + "/report?format=exe");

    assertThat(html.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(html.header("Content-Disposition")).contains("attachment", ".html");
    assertThat(json.body().isObject()).isTrue();
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body().path("errors").path(0).path("message").asString())
        .contains("claim-review");
    assertThat(get(ada, path + "/report").status()).isEqualTo(400);
  }

  private Answer mark(Caller caller, String at, String key, String body) {
    return send(caller, request(HttpMethod.POST, at).header("Idempotency-Key", key).content(body));
  }

  private String statementWith(String words) {
    if (get(ada, path + "/articles").body().path("items").isEmpty()) {
      importedArticle();
    }
    return get(ada, path + "/statements?limit=200")
        .body()
        .path("items")
        .valueStream()
        .filter(it -> it.path("text").asString().contains(words))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asString();
  }

  private String importedArticle() {
    Answer taken = sendFile(UUID.randomUUID().toString());
    return awaitImport(taken.header("Location").substring("/api/v1".length()))
        .path("items")
        .path(0)
        .path("outcomes")
        .path(0)
        .path("article")
        .asString();
  }

  private Answer sendFile(String key) {
    return sendFile(ada, path, key);
  }

  private Answer sendFile(Caller caller, String there, String key) {
    return send(
        caller,
        MockMvcRequestBuilders.post("/api/v1" + there + "/imports?name=ferry.txt")
            .contentType("application/octet-stream")
            .header("Idempotency-Key", key)
            .content(ARTICLE));
  }

  private JsonNode awaitImport(String job) {
    BackgroundWork.await(news, () -> !get(ada, job).body().path("running").asBoolean());
    return get(ada, job).body();
  }
}

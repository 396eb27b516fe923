package io.touchstone.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class InvestigationsApiTest extends ApiTest {

  @Test
  void anInvestigationIsOpenedRenamedAndDeleted() {
    Caller ada = newPerson("Ada Lind");

    Answer made = post(ada, "/investigations", "{\"title\": \"The flood\"}");
    assertThat(made.status()).isEqualTo(201);
    String path = made.header("Location").substring("/api/v1".length());
    Answer got = get(ada, path);
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.text("title")).isEqualTo("The flood");
    assertThat(got.header("ETag")).isEqualTo(made.header("ETag")).isNotEmpty();
    assertThat(get(ada, "/investigations").body().path("items").size()).isEqualTo(1);

    String renaming = "{\"title\": \"The great flood\", \"question\": \"Who knew?\"}";
    Answer renamed = put(ada, path, renaming, "If-Match", got.header("ETag"));
    assertThat(renamed.status()).isEqualTo(200);
    assertThat(renamed.text("question")).isEqualTo("Who knew?");
    Answer stale = put(ada, path, renaming, "If-Match", got.header("ETag"));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.header("ETag")).isEqualTo(renamed.header("ETag"));
    assertThat(stale.body().path("current").path("title").asString()).isEqualTo("The great flood");
    assertThat(put(ada, path, renaming).status()).isEqualTo(428);
    assertThat(put(ada, path, renaming, "If-Match", "*").status()).isEqualTo(412);

    assertThat(delete(ada, path).status()).isEqualTo(204);
    assertThat(get(ada, path).status()).isEqualTo(404);
  }

  @Test
  void aLongListComesPageByPageByItsKeys() {
    Caller ada = newPerson("Ada Lind");
    for (int i = 1; i <= 5; i++) {
      post(ada, "/investigations", "{\"title\": \"Event " + i + "\"}");
    }

    List<String> titles = new ArrayList<>();
    String next = "/investigations?limit=2";
    int pages = 0;
    while (!next.isEmpty()) {
      Answer page = get(ada, next);
      page.body().path("items").forEach(it -> titles.add(it.path("title").asString()));
      String link = page.header("Link");
      next = link.isEmpty() ? "" : link.substring("</api/v1".length(), link.indexOf('>'));
      pages++;
    }

    assertThat(titles).containsExactly("Event 1", "Event 2", "Event 3", "Event 4", "Event 5");
    assertThat(pages).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/members",
        "/articles",
        "/statements",
        "/claims",
        "/imports",
        "/tasks",
        "/report?format=html"
      })
  void whatOneMayNotSeeDoesNotExist(String part) {
    String path = investigationOf(newPerson("Ada Lind"));
    Caller stranger = newPerson("Eve Moor");

    Answer hidden = get(stranger, path + part);
    Answer forged = get(stranger, "/investigations/" + UUID.randomUUID() + part);

    assertThat(hidden.status()).isEqualTo(404);
    assertThat(hidden.header("Content-Type")).startsWith("application/problem+json");
    assertThat(hidden.text("detail")).isEqualTo(forged.text("detail")).isNotEmpty();
  }

  @Test
  void aStrangerChangesNothingAndAReaderOnlyReads() {
    Caller ada = newPerson("Ada Lind");
    Caller eve = newPerson("Eve Moor");
    String path = investigationOf(ada);
    String tag = get(ada, path).header("ETag");
    String member = path + "/members/" + eve.person().id();

    assertThat(delete(eve, path).status()).isEqualTo(404);
    assertThat(put(eve, path, "{\"title\": \"x\"}", "If-Match", tag).status()).isEqualTo(404);
    assertThat(put(eve, member, "{\"role\": \"EDITOR\"}").status()).isEqualTo(404);

    assertThat(put(ada, member, "{\"role\": \"READER\"}").status()).isEqualTo(204);
    assertThat(get(eve, path).status()).isEqualTo(200);
    Answer members = get(eve, path + "/members");
    assertThat(members.body().size()).isEqualTo(2);
    Answer refused = delete(eve, path);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text("detail")).contains("editor");

    assertThat(delete(ada, member).status()).isEqualTo(204);
    assertThat(get(eve, path).status()).isEqualTo(404);
  }

  @Test
  void peopleAreFoundSoThatTheyCanBeInvited() {
    Caller ada = newPerson("Ada Lind");

    assertThat(get(ada, "/people").body().valueStream().map(it -> it.path("id").asString()))
        .contains(ada.person().id().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {                                     | 400 |
          []                                    | 400 |
          {}                                    | 422 | title
          {"title": ""}                         | 422 | title
          {"title": "x", "titel": "y"}          | 422 | titel
          {"title": {"a": 1}}                   | 422 | title
          """)
  void aBodyThatDoesNotFitIsRefusedFieldByField(String body, int status, String field) {
    Answer refused = post(newPerson("Ada Lind"), "/investigations", body);

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.raw().getContentLength() + refused.body().toString())
        .doesNotContain("tools.jackson", "Exception", "\tat ");
    if (field != null) {
      assertThat(refused.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
    }
  }

  @Test
  void anOversizedBodyAnotherTypeAndAnotherMethodAreRefused() {
    Caller ada = newPerson("Ada Lind");
    String huge = "{\"title\": \"" + "x".repeat((int) BoundedBodies.LARGEST_JSON) + "\"}";

    assertThat(post(ada, "/investigations", huge).status()).isEqualTo(413);
    Answer text =
        send(
            ada,
            org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(
                    "/api/v1/investigations")
                .contentType("text/plain")
                .content("title=x"));
    assertThat(text.status()).isEqualTo(415);
    Answer method = send(ada, request(HttpMethod.PATCH, "/investigations"));
    assertThat(method.status()).isEqualTo(405);
    assertThat(method.header("Content-Type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/investigations/1", "/claims/x", "/articles/..%2f..", "/investigations/%00"})
  void anIdThatIsNoneReadsLikeOneThatNobodyHas(String path) {
    Answer answer = get(newPerson("Ada Lind"), path);

    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.raw().getContentLength() + answer.body().toString()).doesNotContain("\tat ");
  }

  @Test
  void aPageThatNobodyNeedsIsRefused() {
    assertThat(get(newPerson("Ada Lind"), "/investigations?limit=0").status()).isEqualTo(422);
    assertThat(get(newPerson("Ada Lind"), "/investigations?limit=x").status()).isEqualTo(422);
  }

  private String investigationOf(Caller caller) {
    return post(caller, "/investigations", "{\"title\": \"The flood\"}")
        .header("Location")
        .substring("/api/v1".length());
  }
}

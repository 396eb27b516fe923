package io.touchstone.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ada edits, Bo reads, Eve is nobody there; nothing is ever sent to a host of {@code .invalid}. */
class WebhooksApiTest extends ApiTest {
  private static final String HOOK =
      "{\"url\": \"https://hooks.invalid/flood\", \"topics\": [\"VERDICTS\", \"TASKS\"]}";

  private Caller ada;
  private Caller bo;
  private Caller eve;
  private String path;

  @BeforeEach
  void anInvestigation() {
    ada = newPerson("Ada Lind");
    bo = newPerson("Bo Carlsen");
    eve = newPerson("Eve Moor");
    path =
        post(ada, "/investigations", "{\"title\": \"The ferry\"}")
            .header("Location")
            .substring("/api/v1".length());
    put(ada, path + "/members/" + bo.person().id(), "{\"role\": \"READER\"}");
  }

  @Test
  void anEditorRegistersWatchesRotatesAndRemoves() {
    Answer made = post(ada, path + "/webhooks", HOOK);
    assertThat(made.status()).isEqualTo(201);
    String secret = made.text("secret");
    assertThat(secret).startsWith("whsec_");
    String hook = made.header("Location").substring("/api/v1".length());

    Answer found = get(ada, hook);
    assertThat(found.text("state")).isEqualTo("ACTIVE");
    assertThat(found.body().toString()).doesNotContain(secret, "whsec_");
    assertThat(get(ada, path + "/webhooks").body().path("items").size()).isEqualTo(1);
    assertThat(put(ada, hook + "/active", "{\"active\": false}").text("state")).isEqualTo("PAUSED");
    assertThat(put(ada, hook + "/active", "{\"active\": true}").text("state")).isEqualTo("ACTIVE");
    assertThat(post(ada, hook + "/secrets", "{}").text("secret")).isNotEqualTo(secret);
    assertThat(post(ada, hook + "/tests", "{}").status()).isEqualTo(202);
    assertThat(get(ada, hook + "/deliveries").body().path("items").path(0).path("type").asString())
        .isEqualTo("test");
    assertThat(delete(ada, hook).status()).isEqualTo(204);
    assertThat(get(ada, hook).status()).isEqualTo(404);
  }

  @Test
  void whoMayNotIsRefusedAndWhoMaySeeNothingFindsNothing() {
    String hook =
        post(ada, path + "/webhooks", HOOK).header("Location").substring("/api/v1".length());

    assertThat(post(bo, path + "/webhooks", HOOK).status()).isEqualTo(403);
    assertThat(get(bo, hook).status()).isEqualTo(403);
    assertThat(post(eve, path + "/webhooks", HOOK).status()).isEqualTo(404);
    assertThat(get(eve, hook).status()).isEqualTo(404);
    assertThat(get(eve, "/webhooks/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(post(ada, "/webhooks", HOOK).status()).isEqualTo(403);
    assertThat(get(ada, "/webhooks").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"url": "http://hooks.invalid/", "topics": ["TASKS"]}         | url
          {"url": "http://127.0.0.1/", "topics": ["TASKS"]}             | url
          {"url": "https://ada:pw@hooks.invalid/", "topics": ["TASKS"]} | url
          {"url": "", "topics": ["TASKS"]}                              | url
          {"topics": ["TASKS"]}                                         | url
          {"url": "https://hooks.invalid/", "topics": []}               | topics
          {"url": "https://hooks.invalid/"}                             | topics
          """)
  void whatIsWrongIsNamedByItsField(String body, String field) {
    Answer refused = post(ada, path + "/webhooks", body);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
  }
}

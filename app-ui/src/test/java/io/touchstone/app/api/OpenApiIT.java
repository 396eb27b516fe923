package io.touchstone.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** With the whole class path, where springdoc is. */
class OpenApiIT extends ApiTest {
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private JsonNode document;

  @BeforeEach
  void fetch() {
    Answer answer = send(request(HttpMethod.GET, "/openapi"));
    assertThat(answer.status()).isEqualTo(200);
    document = answer.body();
  }

  @Test
  void everyAddressOfTheApiIsDescribedAndNothingElse() {
    Set<String> described = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(it -> described.add(it + " " + path.getKey())));
    Set<String> there = new TreeSet<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              if (handler.getBeanType().getPackageName().equals("io.touchstone.app.api")) {
                mapping
                    .getPatternValues()
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(
                                    it ->
                                        there.add(
                                            it.name().toLowerCase(java.util.Locale.ROOT)
                                                + " "
                                                + path)));
              }
            });

    assertThat(document.path("openapi").asString()).startsWith("3.1");
    assertThat(described).isEqualTo(there).hasSizeGreaterThan(25);
  }

  @Test
  void everyOperationSaysWhatItIsForAndHowItMayFail() {
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        JsonNode operation = method.getValue();
        String name = method.getKey() + " " + path.getKey();
        assertThat(operation.path("summary").asString()).as(name).isNotBlank();
        Set<String> answers = new TreeSet<>(operation.path("responses").propertyNames());
        assertThat(answers)
            .as(name)
            .contains("401", "500", "503")
            .anyMatch(it -> it.startsWith("2"));
        if (path.getKey().contains("{")) {
          assertThat(answers).as(name).contains("404");
        }
        if (operation.has("requestBody")) {
          assertThat(answers).as(name).contains("400", "403", "413", "415", "422");
        }
        if (operation.path("parameters").toString().contains("If-Match")) {
          assertThat(answers).as(name).contains("412", "428");
        }
        operation
            .path("responses")
            .properties()
            .forEach(
                answer -> {
                  if (answer.getKey().compareTo("400") >= 0) {
                    assertThat(answer.getValue().path("content").has("application/problem+json"))
                        .as(name + " " + answer.getKey())
                        .isTrue();
                  }
                });
      }
    }
    assertThat(document.at("/components/securitySchemes/token/scheme").asString())
        .isEqualTo("bearer");
  }

  @Test
  void everySchemaThatIsSpokenOfIsThere() {
    Set<String> spokenOf =
        java.util.regex.Pattern.compile("#/components/schemas/([A-Za-z0-9_.]+)")
            .matcher(document.toString())
            .results()
            .map(it -> it.group(1))
            .collect(java.util.stream.Collectors.toSet());

    assertThat(document.at("/components/schemas").propertyNames()).containsAll(spokenOf);
  }
}

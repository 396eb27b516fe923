package io.touchstone.benchmarks.team;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One reviewer's program. */
record Reviewer(String name, String token, String address, HttpClient client) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** An answer and how long it took. */
  record Answer(int status, String tag, JsonNode body, double millis) {}

  Answer get(String path) throws IOException, InterruptedException {
    return send("GET", path, null, Map.of());
  }

  Answer mark(String statement, String key) throws IOException, InterruptedException {
    return send(
        "POST",
        "/statements/" + statement + "/assessments",
        Map.of("finding", "OPINION", "rationale", "It judges."),
        Map.of("Idempotency-Key", key));
  }

  Answer reword(String claim, String tag, String words) throws IOException, InterruptedException {
    return send(
        "PUT", "/claims/" + claim + "/wording", Map.of("text", words), Map.of("If-Match", tag));
  }

  private Answer send(
      String method,
      String path,
      @org.jspecify.annotations.Nullable Object body,
      Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + "api/v1" + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(
                        JsonMapper.shared().writeValueAsBytes(body)));
    headers.forEach(request::header);
    long begin = System.nanoTime();
    HttpResponse<byte[]> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    double took = (System.nanoTime() - begin) / 1e6;
    return new Answer(
        answer.statusCode(),
        answer.headers().firstValue("ETag").orElse(""),
        JsonMapper.shared().readTree(answer.body()),
        took);
  }
}

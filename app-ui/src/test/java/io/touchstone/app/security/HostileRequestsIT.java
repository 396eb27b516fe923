package io.touchstone.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.NewPerson;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What answers say, and what becomes of requests that no page of ours would send. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostileRequestsIT {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']{20,})'");

  @Autowired private CreateAdministrator setup;
  @LocalServerPort private int port;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeEach
  void anAdministrator() {
    setup.unattended(
        new NewPerson(WithAdministrator.USERNAME, "Frida Chief", WithAdministrator.PASSWORD));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).header("Accept", "text/html").GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/login", "/styles.css", "/actuator/health", "/reports", "/reports/none", "/no"})
  void everyAnswerSaysWhatItMayDo(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(header(answer, "Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("script-src 'unsafe-inline'");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isIn("same-origin", "no-referrer");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
    assertThat(header(answer, "X-Frame-Options")).isIn("DENY", "SAMEORIGIN");
    assertThat(header(answer, "Server")).isEmpty();
  }

  @Test
  void thePagesScriptsCarryANumberUsedOnce() throws Exception {
    HttpResponse<String> page = get("/login");
    String once = nonce(page);

    Matcher scripts = Pattern.compile("<script[^>]*>").matcher(page.body());
    int count = 0;
    while (scripts.find()) {
      assertThat(scripts.group()).contains("nonce=\"" + once + "\"");
      count++;
    }
    assertThat(count).isPositive();
    assertThat(nonce(get("/login"))).isNotEqualTo(once);
  }

  private static String nonce(HttpResponse<String> page) {
    Matcher found = NONCE.matcher(header(page, "Content-Security-Policy"));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login?continue=https://evil.example/",
        "/login?redirect=//evil.example",
        "/account?to=https://evil.example",
        "/%2F%2Fevil.example/account"
      })
  void afterSigningInOneStaysHere(String wanted) throws Exception {
    get(wanted);
    HttpResponse<String> signedIn =
        send(
            request("/login?continue=https://evil.example&redirect=//evil.example")
                .header("Content-Type", FORM)
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "username=chief&password=four+plain+words"
                            + "&continue=https://evil.example&spring-security-redirect="
                            + "https://evil.example")));

    assertThat(signedIn.statusCode()).isEqualTo(302);
    assertThat(URI.create(header(signedIn, "Location")).getHost()).isIn(null, "127.0.0.1");
  }

  @Test
  void aRequestFromAnotherSiteChangesNothing() throws Exception {
    send(
        request("/login")
            .header("Content-Type", FORM)
            .POST(HttpRequest.BodyPublishers.ofString("username=chief&password=four+plain+words")));
    assertThat(get("/account").statusCode()).isEqualTo(200);
    HttpResponse<String> signedOut =
        send(
            request("/logout")
                .header("Origin", "https://evil.example")
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.noBody()));
    HttpResponse<String> sent =
        send(
            request("/?v-r=uidl&v-uiId=0")
                .header("Origin", "https://evil.example")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"csrfToken\":\"guess\",\"rpc\":[],\"syncId\":0,\"clientId\":0}")));

    assertThat(signedOut.statusCode()).isEqualTo(403);
    assertThat(get("/account").statusCode()).isEqualTo(200);
    assertThat(sent.body()).doesNotContain("\"changes\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/reports/x%0d%0aSet-Cookie:%20evil=1/versions/1/files/report.pdf",
        "/reports/none/versions/1/files/a%0d%0aX-Evil:%201.pdf",
        "/login?wait=2%0d%0aSet-Cookie:%20evil=1"
      })
  void lineEndsMakeNoHeaders(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(header(answer, "Set-Cookie")).doesNotContain("evil");
    assertThat(header(answer, "X-Evil")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/reports/..%2f..%2fetc%2fpasswd",
        "/..%2f..%2fetc%2fpasswd",
        "/VAADIN/build/..%2f..%2f..%2fapplication.properties",
        "/styles.css/..;/application.properties"
      })
  void pathsLeadNowhere(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.body()).doesNotContain("root:").doesNotContain("spring.application.name");
    assertThat(answer.statusCode()).isLessThan(500);
  }

  @Test
  void aBodyThatIsTooLargeIsNotTaken() throws Exception {
    HttpResponse<String> answer =
        send(
            request("/login")
                .header("Content-Type", FORM)
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "username=chief&password=four+plain+words&more="
                            + "x".repeat(3 * 1024 * 1024))));

    assertThat(header(answer, "Set-Cookie")).doesNotContain("touchstone-signed-in");
    assertThat(answer.body()).doesNotContain("Exception");
  }
}

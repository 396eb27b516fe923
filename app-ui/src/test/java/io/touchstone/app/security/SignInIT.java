package io.touchstone.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.AddTeammate;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.DeactivatePeople;
import io.touchstone.domain.account.ManageSignIns;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.SignIns;
import io.touchstone.domain.account.Viewer;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Being signed in, as a browser without JavaScript sees it: cookies and where one is sent. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInIT {
  private static final String PASSWORD = "four plain words";
  private static final String STAYING = "touchstone-signed-in";

  @Autowired private CreateAdministrator setup;
  @Autowired private AddTeammate teammates;
  @Autowired private Accounts accounts;
  @Autowired private DeactivatePeople deactivation;
  @Autowired private ManageSignIns signIns;
  @Autowired private SignIns all;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private Viewer chief;
  private Account ada;

  @BeforeEach
  void people() {
    jdbc.sql("delete from guess").update();
    setup.unattended(new NewPerson("chief", "Frida Chief", PASSWORD));
    chief = setup.first().orElseThrow().viewer();
    String name = "ada" + accounts.all().size();
    ada = teammates.add(chief, new NewPerson(name, "Ada", PASSWORD));
  }

  /** A browser that keeps its cookies. */
  private final class Browser {
    final CookieManager cookies = new CookieManager();
    final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    HttpResponse<String> gets(String path) {
      return sends(HttpRequest.newBuilder(at(path)).GET());
    }

    String signsIn(String password) {
      Matcher csrf =
          Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(gets("login").body());
      String token = csrf.find() ? csrf.group(1) : "";
      String form =
          "username=%s&password=%s&_csrf=%s"
              .formatted(
                  ada.username(), URLEncoder.encode(password, StandardCharsets.UTF_8), token);
      return sends(
              HttpRequest.newBuilder(at("login"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(form)))
          .headers()
          .firstValue("Location")
          .orElse("");
    }

    /** Where somebody is sent who isn't signed in. */
    boolean isSignedIn() {
      HttpResponse<String> page = gets("account");
      return page.statusCode() == 200;
    }

    void loses(String cookie) {
      cookies.getCookieStore().getCookies().stream()
          .filter(it -> it.getName().equals(cookie))
          .toList()
          .forEach(it -> cookies.getCookieStore().remove(null, it));
    }

    String value(String cookie) {
      return cookies.getCookieStore().getCookies().stream()
          .filter(it -> it.getName().equals(cookie))
          .map(HttpCookie::getValue)
          .findFirst()
          .orElse("");
    }

    private HttpResponse<String> sends(HttpRequest.Builder request) {
      try {
        return client.send(
            request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
      } catch (java.io.IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + "/" + path);
  }

  private Browser signedIn() {
    Browser browser = new Browser();
    assertThat(browser.signsIn(PASSWORD)).doesNotContain("error");
    assertThat(browser.isSignedIn()).isTrue();
    return browser;
  }

  @Test
  void aDeviceIsKnownAgainWhenItsSessionIsLost() {
    Browser browser = signedIn();
    assertThat(browser.value(STAYING)).isNotEmpty();
    browser.loses("JSESSIONID");

    assertThat(browser.isSignedIn()).isTrue();
    assertThat(signIns.mine(ada.viewer())).hasSize(1);
    browser.loses("JSESSIONID");
    browser.loses(STAYING);
    assertThat(browser.isSignedIn()).isFalse();
  }

  @Test
  void signingOutEverywhereEndsSessionsAndWhatWouldBringThemBack() {
    Browser desk = signedIn();
    Browser phone = signedIn();
    assertThat(signIns.mine(ada.viewer())).hasSize(2);

    signIns.endAll(ada.viewer());

    assertThat(List.of(desk, phone)).noneMatch(Browser::isSignedIn);
    desk.loses("JSESSIONID");
    assertThat(desk.isSignedIn()).isFalse();
  }

  @Test
  void oneSignInEndsAloneAndOnlyByItsOwner() {
    Browser desk = signedIn();
    var id = signIns.mine(ada.viewer()).getFirst().id();
    Browser phone = signedIn();

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> signIns.end(chief, id))
        .isInstanceOf(io.touchstone.domain.NotFoundException.class);
    assertThat(desk.isSignedIn()).isTrue();
    signIns.end(ada.viewer(), id);

    assertThat(desk.isSignedIn()).isFalse();
    assertThat(phone.isSignedIn()).isTrue();
  }

  @Test
  void whoIsDeactivatedIsOutAtOnceAndUntilReactivated() {
    Browser desk = signedIn();
    AccountId id = ada.id();

    deactivation.deactivate(chief, id);

    assertThat(desk.isSignedIn()).isFalse();
    assertThat(new Browser().signsIn(PASSWORD)).contains("error");
    deactivation.reactivate(chief, id);
    assertThat(desk.isSignedIn()).isFalse();
    signedIn();
  }

  @Test
  void theSessionIsAnotherAfterSigningIn() {
    Browser browser = new Browser();
    browser.gets("login");
    String before = browser.value("JSESSIONID");
    browser.signsIn(PASSWORD);

    assertThat(before).isNotEmpty();
    assertThat(browser.value("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void aForgedCookieSignsNobodyIn() {
    String mine = signedIn().value(STAYING);
    String id = all.of(ada.id()).getFirst().id().toString();
    for (String forged :
        List.of(
            "garbage",
            base64(id + ":guess"),
            base64("not-an-id:x"),
            base64(id),
            mine.substring(2))) {
      Browser browser = new Browser();
      HttpCookie cookie = new HttpCookie(STAYING, forged);
      cookie.setPath("/");
      cookie.setVersion(0);
      browser.cookies.getCookieStore().add(at(""), cookie);
      assertThat(browser.isSignedIn()).as(forged).isFalse();
    }
  }

  @Test
  void whoGuessesTooOftenWaitsAlsoWithTheRightPassword() {
    Browser browser = new Browser();
    for (int i = 0; i < 10; i++) {
      assertThat(browser.signsIn("wrong " + i)).endsWith("/login?error");
    }
    assertThat(browser.signsIn(PASSWORD)).endsWith("/login?wait=2");
    assertThat(new Browser().signsIn(PASSWORD)).endsWith("/login?wait=2");
  }

  @Test
  void whoSignsInRightlyMayMistypeAgain() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 8; i++) {
        assertThat(new Browser().signsIn("wrong")).endsWith("/login?error");
      }
      signedIn();
    }
  }

  private static String base64(String text) {
    return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}

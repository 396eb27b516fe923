package io.touchstone.app.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AddTeammate;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.DeactivatePeople;
import io.touchstone.domain.account.GiveEmailAddress;
import io.touchstone.domain.account.ListPeople;
import io.touchstone.domain.account.ManageSignIns;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.Viewer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with an OpenID Connect provider, which at first isn't there. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutsideSignInIT {
  private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
  private static final int PROVIDER_PORT = freePort();
  private static boolean running;

  @Autowired private CreateAdministrator setup;
  @Autowired private AddTeammate teammates;
  @Autowired private ListPeople people;
  @Autowired private GiveEmailAddress addresses;
  @Autowired private DeactivatePeople deactivation;
  @Autowired private ManageSignIns signIns;
  @LocalServerPort private int port;

  private Viewer chief;
  private Account ada;
  private String email;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry properties) {
    properties.add(
        "touchstone.oidc.issuer", () -> "http://127.0.0.1:" + PROVIDER_PORT + "/newsroom");
    properties.add("touchstone.oidc.client-secret", () -> "between us");
    properties.add("touchstone.oidc.name", () -> "Newsroom ID");
  }

  @AfterAll
  static void stop() {
    PROVIDER.shutdown();
  }

  @BeforeEach
  void somebodyWithAnAddress() {
    setup.unattended(new NewPerson("chief", "Frida Chief", "four plain words"));
    chief = setup.first().orElseThrow().viewer();
    String name = "ada" + people.all(chief).size();
    ada = teammates.add(chief, new NewPerson(name, "Ada", "four plain words"));
    email = name + "@newsroom.example";
    addresses.give(chief, ada.id(), email);
  }

  @Test
  @Order(1)
  void whileTheProviderIsAwayThePageSaysSoAndPasswordsWork(Page page) {
    page.navigate(at("/login"));
    toTheProvider(page).click();

    assertThat(page.locator(".ts-form-problem")).containsText("doesn’t answer just now");
    page.getByLabel("User name").fill(ada.username().value());
    page.locator("input[type=password]").fill("four plain words");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
  }

  @Test
  @Order(2)
  void whoseVerifiedAddressIsKnownSignsInLikeAnybodyAndIsSignedOutEverywhere(Page page) {
    vouchFor("ADA" + email.substring(3), true);
    page.navigate(at("/login"));
    toTheProvider(page).click();

    assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    page.navigate(at("/account"));
    assertThat(page.locator("h1")).isVisible();
    assertThat(signIns.mine(ada.viewer())).hasSize(1);
    page.context()
        .clearCookies(
            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                .setName("JSESSIONID"));
    page.navigate(at("/account"));
    assertThat(page).hasURL(Pattern.compile(".*/account"));
    assertThat(signIns.mine(ada.viewer())).as("the device is known again").hasSize(1);

    signIns.endAll(ada.viewer());
    page.navigate(at("/account"));
    assertThat(page).hasURL(Pattern.compile(".*/login.*"));
  }

  @Test
  @Order(3)
  void whoIsUnknownIsToldWhatToDo(Page page) {
    vouchFor("nobody@newsroom.example", true);
    page.navigate(at("/login"));
    toTheProvider(page).click();

    assertThat(page.locator(".ts-form-problem"))
        .containsText("nobody here has your e-mail address");
    page.navigate(at("/account"));
    assertThat(page).hasURL(Pattern.compile(".*/login.*"));
  }

  @Test
  @Order(4)
  void anAddressThatTheProviderHasNotVerifiedOpensNothing() {
    vouchFor(email, false);
    assertThat(through(new CookieManager())).contains("/login?outside=unverified");
    vouch(Map.of("email", email));
    assertThat(through(new CookieManager())).contains("/login?outside=unverified");
    vouch(Map.of("email_verified", true));
    assertThat(through(new CookieManager())).contains("/login?outside=unverified");
    assertThat(signIns.mine(ada.viewer())).isEmpty();
  }

  @Test
  @Order(5)
  void whoWasDeactivatedStaysOut() {
    deactivation.deactivate(chief, ada.id());
    vouchFor(email, true);

    assertThat(through(new CookieManager())).contains("/login?outside=unknown");
    assertThat(signIns.mine(ada.viewer())).isEmpty();
  }

  @Test
  @Order(6)
  void anAnswerToNoQuestionOfOursIsRefused() {
    start();
    String forged = "/login/oauth2/code/oidc?code=abc&state=forged";
    assertThat(get(new CookieManager(), forged)).contains("/login?outside=failed");

    // somebody else's answer, slipped to a browser that has asked nothing
    HttpResponse<String> asked = send(new CookieManager(), "/oauth2/authorization/oidc", false);
    String state =
        Pattern.compile("[?&]state=([^&]+)")
            .matcher(asked.headers().firstValue("Location").orElseThrow())
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    assertThat(get(new CookieManager(), "/login/oauth2/code/oidc?code=abc&state=" + state))
        .contains("/login?outside=failed");
    assertThat(get(new CookieManager(), "/oauth2/authorization/another"))
        .contains("/login?outside=failed");
  }

  @Test
  @Order(7)
  void onlyAnAdministratorSaysWhoseAddressItIsAndItIsOnePersons() {
    Account bo = teammates.add(chief, new NewPerson("bo" + port, "Bo", "four plain words"));

    assertThatThrownBy(() -> addresses.give(ada.viewer(), ada.id(), "ada@elsewhere.example"))
        .isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(
            () -> addresses.give(chief, bo.id(), email.toUpperCase(java.util.Locale.ROOT)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("Somebody else has this e-mail address");
    addresses.give(chief, ada.id(), "");
    addresses.give(chief, bo.id(), email);
  }

  private static Locator toTheProvider(Page page) {
    return page.getByRole(
        AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with Newsroom ID"));
  }

  private void vouchFor(String address, boolean verified) {
    vouch(Map.of("email", address, "email_verified", verified));
  }

  private void vouch(Map<String, Object> claims) {
    start();
    PROVIDER.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            "newsroom", "subject", "JWT", List.of("touchstone"), claims));
  }

  private static void start() {
    if (!running) {
      PROVIDER.start(InetAddress.getLoopbackAddress(), PROVIDER_PORT);
      running = true;
    }
  }

  /** Where a browser without JavaScript ends that goes through the provider. */
  private String through(CookieManager cookies) {
    return get(cookies, "/oauth2/authorization/oidc");
  }

  private String get(CookieManager cookies, String path) {
    return send(cookies, path, true).uri().toString();
  }

  private HttpResponse<String> send(CookieManager cookies, String path, boolean onwards) {
    try (HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(onwards ? HttpClient.Redirect.ALWAYS : HttpClient.Redirect.NEVER)
            .build()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(at(path))).header("Accept", "text/html").build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

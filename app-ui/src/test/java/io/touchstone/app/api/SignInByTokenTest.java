package io.touchstone.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.security.SignedIn;
import io.touchstone.domain.account.ApiToken;
import io.touchstone.domain.account.ApiTokenId;
import io.touchstone.domain.account.ApiTokens;
import io.touchstone.domain.account.DeactivatePeople;
import io.touchstone.domain.account.TokenScope;
import io.touchstone.domain.text.Digest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class SignInByTokenTest extends ApiTest {
  @Autowired DeactivatePeople deactivation;
  @Autowired ApiTokens stored;

  @Test
  void aTokenSpeaksInItsOwnersNameAndShowsThatItWasUsed() {
    Caller ada = newPerson("Ada Lind");

    Answer me = get(ada, "/me");

    assertThat(me.status()).isEqualTo(200);
    assertThat(me.text("name")).isEqualTo("Ada Lind");
    assertThat(me.text("username")).isEqualTo(ada.person().username().value());
    assertThat(tokens.mine(ada.person().viewer()).getFirst().lastUsedAt()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer touchstone_nobodys", "Bearer ", "Basic Y2hpZWY6cHc=", "touchstone"})
  void whatIsNoTokenIsRefusedAndToldHow(String authorization) {
    Answer refused = send(request(HttpMethod.GET, "/me").header("Authorization", authorization));

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.text("detail")).contains("API tokens");
  }

  @Test
  void aRevokedTokenAndOneThatExpiredOpenNothing() {
    Caller ada = newPerson("Ada Lind");
    tokens.revoke(ada.person().viewer(), tokens.mine(ada.person().viewer()).getFirst().id());
    Instant now = Instant.now();
    stored.add(
        new ApiToken(
            ApiTokenId.next(),
            ada.person().id(),
            "old",
            TokenScope.READ,
            now.minus(Duration.ofDays(2)),
            now.minus(Duration.ofSeconds(1)),
            null),
        Digest.of("an old secret"));

    assertThat(get(ada, "/me").status()).isEqualTo(401);
    assertThat(get(new Caller(ada.person(), "an old secret"), "/me").status()).isEqualTo(401);
  }

  @Test
  void theTokenOfSomebodyWhoWasDeactivatedOpensNothing() {
    Caller ada = newPerson("Ada Lind");
    assertThat(get(ada, "/me").status()).isEqualTo(200);

    deactivation.deactivate(current.get(), ada.person().id());
    assertThat(get(ada, "/me").status()).isEqualTo(401);

    deactivation.reactivate(current.get(), ada.person().id());
    assertThat(get(ada, "/me").status()).isEqualTo(200);
  }

  @Test
  void aBrowsersSessionAloneIsRefusedAndNoSessionBegins() {
    SignedIn chief = current.person().orElseThrow();
    MockHttpSession session = new MockHttpSession();
    session.setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(
                chief, null, chief.getAuthorities())));

    Answer withSession = send(request(HttpMethod.GET, "/me").session(session));
    Answer withToken = get(newPerson("Ada Lind"), "/me");

    assertThat(withSession.status()).isEqualTo(401);
    assertThat(withToken.raw().getCookies()).isEmpty();
  }

  @Test
  void aTokenThatReadsWritesNothing() {
    Caller ada = newPerson("Ada Lind");
    Caller reading = new Caller(ada.person(), token(ada.person(), TokenScope.READ));

    assertThat(get(reading, "/me").status()).isEqualTo(200);
    for (HttpMethod method :
        new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH}) {
      Answer refused = send(reading, request(method, "/investigations").content("{}"));
      assertThat(refused.status()).as(method.name()).isEqualTo(403);
      assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }
  }

  @Test
  void thereIsNothingAtOtherAddresses() {
    Answer nothing = get(newPerson("Ada Lind"), "/nowhere/at/all");

    assertThat(nothing.status()).isEqualTo(404);
    assertThat(nothing.header("Content-Type")).startsWith("application/problem+json");
  }
}

package io.touchstone.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.ApiToken;
import io.touchstone.domain.account.ApiTokenId;
import io.touchstone.domain.account.ApiTokens;
import io.touchstone.domain.account.TokenScope;
import io.touchstone.domain.account.Username;
import io.touchstone.domain.text.Digest;
import io.touchstone.persistence.testing.DatabaseTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApiTokensTest extends DatabaseTest {
  private static final Instant MADE = Instant.parse("2026-03-14T09:00:00Z");
  private static final Digest SECRET = Digest.of("secret");

  @Autowired Accounts accounts;
  @Autowired ApiTokens tokens;

  @Test
  void aTokenIsFoundByItsSecretUntilItIsRemoved() {
    ApiToken token = tokenOf(person("ada"), MADE);

    tokens.add(token, SECRET);

    assertThat(tokens.withSecret(SECRET)).contains(token);
    assertThat(tokens.find(token.id())).contains(token);
    assertThat(tokens.withSecret(Digest.of("another"))).isEmpty();

    tokens.remove(token.id());

    assertThat(tokens.withSecret(SECRET)).isEmpty();
  }

  @Test
  void eachSeesTheirOwnNewestFirst() {
    AccountId ada = person("ada");
    ApiToken older = tokenOf(ada, MADE);
    ApiToken newer = tokenOf(ada, MADE.plusSeconds(60));
    tokens.add(older, SECRET);
    tokens.add(newer, Digest.of("newer"));
    tokens.add(tokenOf(person("eve"), MADE), Digest.of("hers"));

    assertThat(tokens.of(ada)).containsExactly(newer, older);
  }

  @Test
  void itsUseIsWrittenDownOnceAMinute() {
    ApiToken token = tokenOf(person("ada"), MADE);
    tokens.add(token, SECRET);
    Instant first = MADE.plusSeconds(100);

    tokens.used(token.id(), first);
    tokens.used(token.id(), first.plusSeconds(59));
    assertThat(lastUse(token)).isEqualTo(first);

    tokens.used(token.id(), first.plusSeconds(61));
    assertThat(lastUse(token)).isEqualTo(first.plusSeconds(61));
  }

  private Instant lastUse(ApiToken token) {
    return tokens.find(token.id()).orElseThrow().lastUsedAt();
  }

  private static ApiToken tokenOf(AccountId owner, Instant made) {
    return new ApiToken(
        ApiTokenId.next(), owner, "Export", TokenScope.READ, made, made.plusSeconds(9_000), null);
  }

  private AccountId person(String username) {
    Account account =
        new Account(
            AccountId.next(), new Username(username), username, "{test}hash", false, false, 0);
    accounts.add(account);
    return account.id();
  }
}

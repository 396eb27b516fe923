package io.touchstone.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.SignIn;
import io.touchstone.domain.account.SignInId;
import io.touchstone.domain.account.SignIns;
import io.touchstone.domain.text.Digest;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInsTest extends DatabaseTest {
  @Autowired SignIns signIns;

  private SignIn begun(AccountId person, String secret) {
    SignIn signIn =
        new SignIn(SignInId.next(), person, "Firefox", "127.0.0.1", Story.MORNING, Story.MORNING);
    signIns.add(signIn, Digest.of(secret));
    return signIn;
  }

  @Test
  void aSignInComesBackAsItWasAndIsKnownByItsSecret() {
    SignIn desk = begun(story.person("ada"), "secret");

    assertThat(signIns.find(desk.id())).contains(desk);
    assertThat(signIns.hasSecret(desk.id(), Digest.of("secret"))).isTrue();
    assertThat(signIns.hasSecret(desk.id(), Digest.of("another"))).isFalse();
    assertThat(signIns.hasSecret(SignInId.next(), Digest.of("secret"))).isFalse();
  }

  @Test
  void theyEndOneByOneOrAllButOne() {
    AccountId ada = story.person("ada");
    SignIn desk = begun(ada, "a");
    SignIn phone = begun(ada, "b");
    SignIn train = begun(ada, "c");
    SignIn other = begun(story.person("eve"), "d");

    signIns.end(phone.id());
    assertThat(signIns.of(ada)).containsExactlyInAnyOrder(desk, train);
    signIns.endAllOf(ada, train.id());
    assertThat(signIns.of(ada)).containsExactly(train);
    signIns.endAllOf(ada, null);
    assertThat(signIns.of(ada)).isEmpty();
    assertThat(signIns.find(other.id())).contains(other);
  }

  @Test
  void aDeactivatedAccountIsSignedInNowhere() {
    AccountId ada = story.person("ada");
    SignIn desk = begun(ada, "a");

    jdbc.sql("update account set active = false").update();

    assertThat(signIns.find(desk.id())).isEmpty();
  }

  @Test
  void whatNobodyComesBackToGoes() {
    AccountId ada = story.person("ada");
    SignIn old = begun(ada, "a");
    SignIn fresh = begun(ada, "b");
    signIns.seen(fresh.id(), Story.MORNING.plus(Duration.ofDays(1)));

    signIns.removeUnseenSince(Story.MORNING.plusSeconds(1));

    assertThat(signIns.of(ada)).extracting(SignIn::id).containsExactly(fresh.id());
    assertThat(signIns.find(old.id())).isEmpty();
  }
}

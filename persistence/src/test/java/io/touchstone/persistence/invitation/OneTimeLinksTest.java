package io.touchstone.persistence.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.invitation.Invitation;
import io.touchstone.domain.invitation.LinkId;
import io.touchstone.domain.invitation.OneTimeLinks;
import io.touchstone.domain.invitation.PasswordReset;
import io.touchstone.domain.text.Digest;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OneTimeLinksTest extends DatabaseTest {
  @Autowired OneTimeLinks links;
  @Autowired Investigations investigations;

  private static Invitation invitation(
      AccountId by, String secret, @Nullable EmailAddress email, Invitation.@Nullable Place place) {
    return new Invitation(
        LinkId.next(), Digest.of(secret), by, Story.MORNING, "Boris עדה", email, place);
  }

  @Test
  void linksComeBackAsTheyWereAndAreUsedOnce() {
    AccountId ada = story.person("ada");
    InvestigationId flood = story.investigation(ada);
    Invitation here = invitation(ada, "a", null, null);
    Invitation into =
        invitation(
            ada,
            "b",
            new EmailAddress("b@example.org"),
            new Invitation.Place(flood, InvestigationRole.EDITOR));
    PasswordReset reset = new PasswordReset(LinkId.next(), Digest.of("c"), ada, Story.MORNING, ada);
    links.add(here);
    links.add(into);
    links.add(reset);

    assertThat(links.bySecret(Digest.of("a"))).contains(here);
    assertThat(links.find(into.id())).contains(into);
    assertThat(links.bySecret(Digest.of("c"))).contains(reset);
    assertThat(links.invitations()).containsExactlyInAnyOrder(here, into);

    assertThat(links.take(here.id())).isTrue();
    assertThat(links.take(here.id())).isFalse();
    links.removeResetsOf(ada);
    assertThat(links.bySecret(Digest.of("a"))).isEmpty();
    assertThat(links.bySecret(Digest.of("c"))).isEmpty();
  }

  @Test
  void anInvitationGoesWithItsInvestigation() {
    AccountId ada = story.person("ada");
    InvestigationId flood = story.investigation(ada);
    links.add(invitation(ada, "b", null, new Invitation.Place(flood, InvestigationRole.READER)));

    investigations.delete(flood);

    assertThat(links.invitations()).isEmpty();
  }
}

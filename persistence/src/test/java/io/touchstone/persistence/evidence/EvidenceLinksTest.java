package io.touchstone.persistence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.Digest;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceLinksTest extends DatabaseTest {
  @Autowired EvidenceLinks links;

  AccountId ada;
  InvestigationId investigation;
  Story.Told told;
  Claim claim;

  @BeforeEach
  void tell() {
    ada = story.person("ada");
    investigation = story.investigation(ada);
    told = story.article(investigation, "Gate", "One.", "Two.");
    claim = story.claim(investigation, told.statement(0));
  }

  private EvidenceLink link(
      EvidenceSource source, Stance stance, EvidenceKind kind, Visibility visibility, Instant at) {
    return new EvidenceLink(
        EvidenceId.next(), claim.id(), source, stance, kind, visibility, "note\u05D0", ada, at);
  }

  @Test
  void everySourceAndEveryTermComesBack() {
    List<EvidenceSource> sources =
        List.of(
            new EvidenceSource.Passage(told.statement(1)),
            new EvidenceSource.External("The gauge's log \uD83D\uDCC8", null),
            new EvidenceSource.External("Register", "https://register.example/?q=%20a&b"),
            new EvidenceSource.External(
                "Minutes",
                "https://council.example/1",
                new Archive.Kept(Digest.of("minutes"), "1.html", Story.MORNING)),
            new EvidenceSource.External(
                "Recording", null, new Archive.Failed("The site said no.", Story.MORNING)));
    List<EvidenceLink> added = new ArrayList<>();
    for (EvidenceSource source : sources) {
      for (Stance stance : Stance.values()) {
        for (EvidenceKind kind : EvidenceKind.values()) {
          for (Visibility visibility : Visibility.values()) {
            added.add(link(source, stance, kind, visibility, Story.MORNING));
          }
        }
      }
    }

    inTransaction(() -> added.forEach(links::add));

    assertThat(links.of(claim.id())).containsExactlyElementsOf(added);
    assertThat(links.in(investigation)).containsExactlyElementsOf(added);
    assertThat(links.find(added.getFirst().id())).contains(added.getFirst());
    assertThat(links.find(EvidenceId.next())).isEmpty();
  }

  @Test
  void theOldestComesFirst() {
    EvidenceSource source = new EvidenceSource.External("Log", null);
    EvidenceLink late =
        link(
            source,
            Stance.SUPPORTS,
            EvidenceKind.EXPERT,
            Visibility.PUBLIC,
            Story.MORNING.plus(Duration.ofHours(1)));
    EvidenceLink early =
        link(source, Stance.REFUTES, EvidenceKind.WITNESS, Visibility.CONFIDENTIAL, Story.MORNING);
    links.add(late);
    links.add(early);

    assertThat(links.of(claim.id())).containsExactly(early, late);
    assertThat(links.in(investigation)).containsExactly(early, late);
    links.remove(late.id());
    links.remove(late.id());
    assertThat(links.of(claim.id())).containsExactly(early);
    assertThat(links.in(InvestigationId.next())).isEmpty();
  }

  @Test
  void evidenceForWhatIsGoneIsOvertaken() {
    EvidenceLink toNoPassage =
        link(
            new EvidenceSource.Passage(StatementId.next()),
            Stance.SUPPORTS,
            EvidenceKind.EXPERT,
            Visibility.PUBLIC,
            Story.MORNING);
    EvidenceLink toNoClaim =
        new EvidenceLink(
            EvidenceId.next(),
            ClaimId.next(),
            toNoPassage.source(),
            Stance.SUPPORTS,
            EvidenceKind.EXPERT,
            Visibility.PUBLIC,
            "",
            ada,
            Story.MORNING);

    assertThatThrownBy(() -> links.add(toNoPassage)).isInstanceOf(OvertakenException.class);
    assertThatThrownBy(() -> links.add(toNoClaim)).isInstanceOf(OvertakenException.class);
  }
}

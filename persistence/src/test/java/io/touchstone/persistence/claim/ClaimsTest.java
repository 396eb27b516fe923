package io.touchstone.persistence.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.Verdict;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

class ClaimsTest extends DatabaseTest {
  @Autowired Claims claims;
  @Autowired Articles articles;

  AccountId ada;
  InvestigationId investigation;
  Story.Told told;

  @BeforeEach
  void tell() {
    ada = story.person("ada");
    investigation = story.investigation(ada);
    told = story.article(investigation, "Gate", "One.", "Two.", "Three.", "Four.", "Five.");
  }

  private final ClaimFacts known =
      new ClaimFacts(
          new ClaimKind.Utterance(ClaimId.next()),
          new Claimant("Ilse Novák \uD83C\uDF0A", Claimant.Type.PERSON),
          Period.parse("2026-03-01/2026-03-14"));

  static Stream<ClaimFacts> facts() {
    return Stream.of(
        ClaimFacts.NONE,
        new ClaimFacts(new ClaimKind.Utterance(null), null, Period.parse("2026")),
        new ClaimFacts(
            new ClaimKind.Content(),
            new Claimant("Port authority", Claimant.Type.ORGANISATION),
            null));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void whatIsKnownOfAClaimComesBackAndMayBeForgotten(ClaimFacts facts) {
    Claim claim = story.claim(investigation, told.statement(0));
    claims.save(claim.described(known), 1);
    assertThat(claims.find(claim.id()).orElseThrow().facts()).isEqualTo(known);
    claims.save(claim.described(facts), 2);
    assertThat(claims.find(claim.id()).orElseThrow().facts()).isEqualTo(facts);
  }

  @Test
  void utterancesAreFoundByWhatTheySay() {
    Claim content = story.claim(investigation, told.statement(0));
    Claim said = story.claim(investigation, told.statement(1));
    ClaimKind of = new ClaimKind.Utterance(content.id());
    claims.save(said.described(new ClaimFacts(of, null, null)), 1);
    assertThat(claims.utterancesOf(Set.of(content.id(), ClaimId.next())))
        .extracting(Claim::id)
        .containsExactly(said.id());
    assertThat(claims.utterancesOf(Set.of())).isEmpty();
  }

  @Test
  void aClaimComesBackWithEveryRoleInItsOrderUnderTheNextNumber() {
    List<Appearance> appearances =
        List.of(
            new Appearance(told.statement(4), Role.ASSERTS),
            new Appearance(told.statement(1), Role.ATTRIBUTES),
            new Appearance(told.statement(3), Role.DENIES),
            new Appearance(told.statement(2), Role.QUESTIONS));
    Claim claim =
        new Claim(
            ClaimId.next(), investigation, 77, "It was open \uD83C\uDF0A", known, appearances, 9);

    Claim added = claims.add(claim);

    assertThat(added)
        .isEqualTo(new Claim(claim.id(), investigation, 1, claim.text(), known, appearances, 1));
    assertThat(claims.find(claim.id())).contains(added);
    assertThat(claims.of(told.statement(4))).contains(added);
    assertThat(claims.of(told.statement(0))).isEmpty();
    assertThat(story.claim(investigation, told.statement(0)).number()).isEqualTo(2);
    assertThat(claims.in(investigation)).extracting(Claim::number).containsExactly(1, 2);
    assertThat(claims.in(InvestigationId.next())).isEmpty();
  }

  @Test
  void appearancesComeGoMoveAndChangeTheirRole() {
    Claim claim =
        story.claim(investigation, told.statement(0), told.statement(1), told.statement(2));
    List<Appearance> changed =
        List.of(
            new Appearance(told.statement(3), Role.QUESTIONS),
            new Appearance(told.statement(2), Role.ASSERTS),
            new Appearance(told.statement(1), Role.DENIES));

    SaveOutcome<Claim> outcome =
        claims.save(
            new Claim(claim.id(), investigation, claim.number(), "Reworded", known, changed, 1), 1);

    Claim now = claims.find(claim.id()).orElseThrow();
    assertThat(outcome).isEqualTo(new SaveOutcome.Saved<>(now));
    assertThat(now)
        .isEqualTo(new Claim(claim.id(), investigation, 1, "Reworded", known, changed, 2));
    assertThat(claims.of(told.statement(0))).isEmpty();
    assertThat(claims.save(claim, 1)).isEqualTo(new SaveOutcome.Stale<>(now));
    assertThat(claims.find(claim.id())).contains(now);
  }

  @Test
  void aStatementIsInOneClaimOnly() {
    Claim first = story.claim(investigation, told.statement(0));
    Claim second = story.claim(investigation, told.statement(1));

    assertThatThrownBy(() -> story.claim(investigation, told.statement(2), told.statement(0)))
        .isInstanceOf(OvertakenException.class);
    assertThatThrownBy(
            () -> claims.save(second.with(new Appearance(told.statement(0), Role.ASSERTS)), 1))
        .isInstanceOf(OvertakenException.class);
    assertThat(claims.in(investigation)).containsExactly(first, second);
    assertThat(story.claim(investigation, told.statement(2)).number()).isEqualTo(3);
  }

  @Test
  void twoClaimsBecomeOneInOneTransaction() {
    Claim kept = story.claim(investigation, told.statement(0));
    Claim joining = story.claim(investigation, told.statement(1));

    inTransaction(
        () -> {
          Claim grown = kept.with(new Appearance(told.statement(1), Role.DENIES));
          assertThat(claims.find(joining.id())).isPresent();
          claims.remove(joining.id());
          assertThat(claims.find(joining.id())).isEmpty();
          assertThat(claims.save(grown, 1)).isInstanceOf(SaveOutcome.Saved.class);
        });

    assertThat(claims.in(investigation)).extracting(Claim::id).containsExactly(kept.id());
    assertThat(claims.of(told.statement(1)).orElseThrow().id()).isEqualTo(kept.id());
    assertThat(story.claim(investigation, told.statement(2)).number()).isEqualTo(3);
    claims.remove(joining.id());
  }

  @Test
  void aMarkSetMeanwhileIsNotRemovedWithItsClaim() {
    Claim claim = story.claim(investigation, told.statement(0));
    story.mark(claim.id(), ada, Verdict.DISPUTED);

    assertThatThrownBy(() -> claims.remove(claim.id())).isInstanceOf(OvertakenException.class);
    assertThat(claims.find(claim.id())).contains(claim);

    story.withdraw(claim.id(), ada);
    claims.remove(claim.id());
    assertThat(claims.find(claim.id())).isEmpty();
  }

  @Test
  void anArticleTakesTheClaimsThatAppearNowhereElseWithIt() {
    Story.Told other = story.article(investigation, "Other", "Six.");
    Claim shared = story.claim(investigation, told.statement(0), other.statement(0));
    Claim lone = story.claim(investigation, told.statement(1));
    story.mark(lone.id(), ada, Verdict.DISPUTED);

    articles.remove(told.id());

    assertThat(claims.find(lone.id())).isEmpty();
    assertThat(claims.find(shared.id()).orElseThrow().appearances())
        .extracting(Appearance::statement)
        .containsExactly(other.statement(0));
    assertThat(count("assessment")).isZero();
  }

  @Test
  void aClaimOfARemovedClaimOrInvestigationIsOvertaken() {
    Claim claim = story.claim(investigation, told.statement(0));
    claims.remove(claim.id());

    assertThatThrownBy(() -> claims.save(claim, 1)).isInstanceOf(OvertakenException.class);
    assertThatThrownBy(() -> story.claim(InvestigationId.next(), told.statement(0)))
        .isInstanceOf(OvertakenException.class);
  }
}

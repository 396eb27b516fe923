package io.touchstone.persistence.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Arrangement;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.DescribeClaim;
import io.touchstone.domain.claim.GroupStatements;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.claim.RearrangeStatements;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.inquiry.Channel;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.inquiry.Reply;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.UseCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(UseCases.class)
class RearrangeStatementsTest extends DatabaseTest {
  @Autowired RearrangeStatements arrangements;
  @Autowired GroupStatements groups;
  @Autowired DescribeClaim descriptions;
  @Autowired Claims claims;
  @Autowired Inquiries inquiries;
  @Autowired Suggestions suggestions;
  @Autowired TrailLog trail;

  Viewer ada;
  InvestigationId investigation;
  Story.Told one;
  Story.Told other;

  @BeforeEach
  void tell() {
    AccountId person = story.person("ada");
    ada = new Viewer(person, false);
    investigation = story.investigation(person);
    one = story.article(investigation, "Gate", "One.", "Two.", "Three.");
    other = story.article(investigation, "Dam", "Eins.", "Zwei.", "Drei.");
  }

  @Test
  void acceptingASuggestionIsTakenBackAndMadeAgain() {
    Suggestion suggestion = suggested(one.statement(0), other.statement(0));
    Arrangement before = now(Set.of(suggestion.id()), one.statement(0), other.statement(0));
    groups.accept(ada, CommandId.next(), suggestion.id(), one.statement(0));
    Arrangement after = now(Set.of(suggestion.id()), one.statement(0), other.statement(0));
    assertThat(after.claims().getFirst().appearances()).hasSize(2);

    arrangements.restore(ada, CommandId.next(), before, after);

    assertThat(claims.in(investigation)).isEmpty();
    assertThat(suggestions.open(investigation)).containsExactly(suggestion);
    assertThat(trail.after(investigation, 0, 100))
        .last()
        .extracting(TrailEntry::action)
        .isEqualTo(TrailAction.GROUPING_RESTORED);

    arrangements.restore(ada, CommandId.next(), after, before);

    assertThat(now(Set.of(suggestion.id()), one.statement(0)).sameAs(after)).isTrue();
    assertThat(suggestions.open(investigation)).isEmpty();
  }

  @Test
  void twoClaimsThatBecameOneAreTwoAgain() {
    Claim left = joined(one.statement(0), one.statement(1));
    Claim right = joined(other.statement(0), other.statement(1));
    Arrangement before = now(Set.of(), one.statement(0), other.statement(0));
    groups.group(ada, CommandId.next(), one.statement(0), other.statement(1));
    Arrangement after = now(Set.of(), one.statement(0));
    assertThat(claims.in(investigation)).hasSize(1);

    arrangements.restore(ada, CommandId.next(), before, after);

    assertThat(claims.in(investigation))
        .extracting(Claim::id, Claim::text, Claim::appearances)
        .containsExactlyInAnyOrder(
            tuple(left.id(), left.text(), left.appearances()),
            tuple(right.id(), right.text(), right.appearances()));
  }

  @Test
  void whatAnOutletWasAskedGoesAlongAndComesBack() {
    Claim left = joined(one.statement(0), one.statement(1));
    Claim right = joined(other.statement(0), other.statement(1));
    Inquiry inquiry =
        new Inquiry(
            new InquiryId(UUID.randomUUID()),
            right.id(),
            "Dam Weekly",
            "Who saw it?",
            Channel.EMAIL,
            LocalDate.parse("2026-03-20"),
            ada.id(),
            new Reply.Awaited());
    inquiries.add(inquiry);
    Arrangement before = now(Set.of(), one.statement(0), other.statement(0));

    groups.group(ada, CommandId.next(), one.statement(0), other.statement(0));

    assertThat(claims.find(right.id())).isEmpty();
    assertThat(inquiries.of(left.id())).extracting(Inquiry::id).containsExactly(inquiry.id());

    arrangements.restore(ada, CommandId.next(), before, now(Set.of(), one.statement(0)));

    assertThat(inquiries.of(left.id())).isEmpty();
    assertThat(inquiries.of(right.id())).containsExactly(inquiry);
  }

  @Test
  void aRoleAndAWordingComeBack() {
    Claim claim = joined(one.statement(0), other.statement(0));
    Arrangement before = now(Set.of(), one.statement(0));
    groups.changeRole(ada, CommandId.next(), other.statement(0), Role.DENIES);
    Claim changed = claims.find(claim.id()).orElseThrow();
    groups.reword(ada, claim.id(), "Reworded.", changed.version());

    arrangements.restore(ada, CommandId.next(), before, now(Set.of(), one.statement(0)));

    assertThat(claims.find(claim.id()))
        .hasValueSatisfying(
            it -> {
              assertThat(it.text()).isEqualTo(claim.text());
              assertThat(it.appearances()).isEqualTo(claim.appearances());
              assertThat(it.number()).isEqualTo(claim.number());
            });
  }

  @Test
  void whatAClaimIsComesBack() {
    Claim claim = joined(one.statement(0), other.statement(0));
    Arrangement before = now(Set.of(), one.statement(0));
    ClaimFacts march = new ClaimFacts(new ClaimKind.Content(), null, Period.parse("2026-03"));
    descriptions.describe(ada, claim.id(), march, claim.version());
    assertThat(claims.find(claim.id()).orElseThrow().facts()).isEqualTo(march);
    assertThat(trail.after(investigation, 0, 100))
        .last()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo(TrailAction.CLAIM_DESCRIBED);
              assertThat(entry.details()).containsEntry("asOf", "2026-03");
            });

    arrangements.restore(ada, CommandId.next(), before, now(Set.of(), one.statement(0)));

    assertThat(claims.find(claim.id()).orElseThrow().facts()).isEqualTo(ClaimFacts.NONE);
  }

  @Test
  void anUtteranceFollowsItsContentIntoAnotherClaimAndBack() {
    Claim left = joined(one.statement(0), one.statement(1));
    Claim right = joined(other.statement(0), other.statement(1));
    Claim said = joined(one.statement(2), other.statement(2));
    ClaimFacts ofRight = new ClaimFacts(new ClaimKind.Utterance(right.id()), null, null);
    descriptions.describe(ada, said.id(), ofRight, said.version());
    Arrangement before = now(Set.of(), one.statement(0), other.statement(0));

    groups.group(ada, CommandId.next(), one.statement(0), other.statement(0));

    assertThat(claims.find(said.id()).orElseThrow().facts().kind())
        .isEqualTo(new ClaimKind.Utterance(left.id()));

    Arrangement after = arrangements.now(ada, investigation, before.statements(), Set.of());
    arrangements.restore(ada, CommandId.next(), before, after);

    assertThat(claims.find(said.id()).orElseThrow().facts()).isEqualTo(ofRight);
    assertThat(claims.find(right.id())).isPresent();
  }

  @Test
  void anUtteranceBelongsToAContentOfTheSameInvestigation() {
    Claim claim = joined(one.statement(0), other.statement(0));
    ClaimFacts facts = new ClaimFacts(new ClaimKind.Utterance(ClaimId.next()), null, null);
    assertThatThrownBy(() -> descriptions.describe(ada, claim.id(), facts, claim.version()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("of this investigation");
  }

  @Test
  void whatSomebodyChangedMeanwhileStays() {
    Arrangement before = now(Set.of(), one.statement(0), other.statement(0));
    Claim claim = joined(one.statement(0), other.statement(0));
    Arrangement after = now(Set.of(), one.statement(0));
    groups.group(ada, CommandId.next(), one.statement(0), other.statement(2));

    assertThatThrownBy(() -> arrangements.restore(ada, CommandId.next(), before, after))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("changed this grouping meanwhile");

    assertThat(claims.find(claim.id()).orElseThrow().appearances())
        .extracting(Appearance::statement)
        .containsExactly(one.statement(0), other.statement(0), other.statement(2));
  }

  @Test
  void theSameCommandCountsOnce() {
    Arrangement before = now(Set.of(), one.statement(0), other.statement(0));
    joined(one.statement(0), other.statement(0));
    Arrangement after = now(Set.of(), one.statement(0));
    CommandId command = CommandId.next();
    arrangements.restore(ada, command, before, after);
    long head = trail.headNumber(investigation);

    arrangements.restore(ada, command, before, after);

    assertThat(trail.headNumber(investigation)).isEqualTo(head);
  }

  private Arrangement now(Set<SuggestionId> about, StatementId... statements) {
    return arrangements.now(ada, investigation, Set.of(statements), about);
  }

  private Claim joined(StatementId kept, StatementId joining) {
    return claims.find(groups.group(ada, CommandId.next(), kept, joining)).orElseThrow();
  }

  private Suggestion suggested(StatementId a, StatementId b) {
    Suggestion suggestion =
        new Suggestion(
            SuggestionId.next(),
            investigation,
            new Similarity(a, b, 0.9, List.of("the same words")),
            "test 1",
            Suggestion.Decision.OPEN);
    suggestions.addAll(List.of(suggestion));
    return suggestion;
  }
}

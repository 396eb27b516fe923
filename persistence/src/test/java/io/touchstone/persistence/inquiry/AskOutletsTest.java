package io.touchstone.persistence.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.ReshapeClaims;
import io.touchstone.domain.inquiry.AskOutlets;
import io.touchstone.domain.inquiry.Channel;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.inquiry.Reply;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.UseCases;
import io.touchstone.persistence.trail.SealedRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(UseCases.class)
class AskOutletsTest extends DatabaseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
  private static final AskOutlets.Question QUESTION =
      new AskOutlets.Question(" Harbour Post ", "Who saw the gate?", Channel.PHONE, DAY);

  @Autowired Access access;
  @Autowired Claims claims;
  @Autowired Inquiries inquiries;
  @Autowired ReshapeClaims shapes;
  @Autowired Trail trail;
  @Autowired TrailLog log;
  @Autowired DataSource database;

  AskOutlets asking;
  Viewer ada;
  InvestigationId investigation;
  Story.Told told;
  ClaimId claim;

  @BeforeEach
  void tell() {
    asking = new AskOutlets(access, claims, inquiries, trail, InstantSource.system());
    ada = new Viewer(story.person("ada-" + AccountId.next()), false);
    investigation = story.investigation(ada.id());
    told = story.article(investigation, "Gate " + investigation, "The gate fell.", "Nobody came.");
    claim = story.claim(investigation, told.statement(0)).id();
  }

  private InquiryId ask() {
    return inTransaction(() -> asking.ask(ada, CommandId.next(), claim, QUESTION));
  }

  private void reply(InquiryId id, Reply reply) {
    inTransaction(() -> asking.reply(ada, CommandId.next(), id, reply));
  }

  @Test
  void aQuestionIsKeptWithWhatCameOfIt() {
    InquiryId id = ask();
    assertThat(asking.of(ada, claim))
        .containsExactly(
            new Inquiry(
                id,
                claim,
                "Harbour Post",
                "Who saw the gate?",
                Channel.PHONE,
                DAY,
                ada.id(),
                Reply.AWAITED));

    reply(id, new Reply.NoneUntil(DAY.plusDays(2)));
    assertThat(asking.of(ada, claim).getFirst().reply())
        .isEqualTo(new Reply.NoneUntil(DAY.plusDays(2)));
    reply(id, new Reply.Answered("Our reporter.", DAY.plusDays(3)));
    assertThat(asking.of(ada, claim).getFirst().reply())
        .isEqualTo(new Reply.Answered("Our reporter.", DAY.plusDays(3)));

    inTransaction(() -> asking.remove(ada, CommandId.next(), id));
    assertThat(asking.of(ada, claim)).isEmpty();
    assertThat(log.after(investigation, 0, 100))
        .extracting(TrailEntry::action)
        .endsWith(
            TrailAction.OUTLET_ASKED,
            TrailAction.OUTLET_ANSWERED,
            TrailAction.OUTLET_ANSWERED,
            TrailAction.INQUIRY_REMOVED);
  }

  @Test
  void theSameCommandAsksOnceAndTheSameReplyIsNoDecision() {
    CommandId command = CommandId.next();
    InquiryId id = inTransaction(() -> asking.ask(ada, command, claim, QUESTION));
    assertThat(inTransaction(() -> asking.ask(ada, command, claim, QUESTION))).isEqualTo(id);
    reply(id, Reply.AWAITED);

    assertThat(asking.of(ada, claim)).hasSize(1);
    assertThat(log.after(investigation, 0, 100))
        .extracting(TrailEntry::action)
        .filteredOn(it -> it.name().startsWith("OUTLET"))
        .containsExactly(TrailAction.OUTLET_ASKED);
  }

  @Test
  void theTrailHoldsNoWordsAndFindsWordsThatWereChangedBehindIt() throws SQLException {
    InquiryId id = ask();
    reply(id, new Reply.Answered("Our reporter.", DAY));

    assertThat(log.after(investigation, 0, 100).toString())
        .doesNotContain("Who saw")
        .doesNotContain("reporter")
        .doesNotContain("Harbour Post");
    assertThat(sealed()).isEmpty();
    jdbc.sql("update inquiry set answer = 'Nobody.' where id = ?").param(id.value()).update();
    assertThat(sealed())
        .singleElement()
        .asString()
        .contains("words of the question")
        .contains(id.toString());
  }

  private List<String> sealed() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return SealedRows.differences(
          connection, investigation, List.of(), log.after(investigation, 0, 100));
    }
  }

  @Test
  void itGoesAlongWhenItsClaimBecomesPartOfAnother() {
    InquiryId id = ask();
    ClaimId kept = story.claim(investigation, told.statement(1)).id();

    inTransaction(() -> shapes.merge(ada, CommandId.next(), kept, claim));

    assertThat(asking.of(ada, kept)).extracting(Inquiry::id).containsExactly(id);
  }

  @Test
  void whatCannotBeIsRefused() {
    InquiryId id = ask();
    assertThatThrownBy(() -> reply(id, new Reply.NoneUntil(DAY.minusDays(1))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("Give the day on which it was asked or a later one: 2026-03-15.");
    assertThatThrownBy(() -> reply(id, new Reply.Answered("Yes.", LocalDate.of(2999, 1, 1))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("2999-01-01 hasn't yet");
    assertThatThrownBy(() -> reply(id, new Reply.Answered(" ", DAY)))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(
            () ->
                inTransaction(
                    () ->
                        asking.ask(
                            ada,
                            CommandId.next(),
                            claim,
                            new AskOutlets.Question("", "Why?", Channel.EMAIL, DAY))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("Name the outlet");
    Viewer eva = new Viewer(story.person("eva-" + AccountId.next()), false);
    assertThatThrownBy(() -> asking.of(eva, claim)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> inTransaction(() -> asking.remove(eva, CommandId.next(), id)))
        .isInstanceOf(NotFoundException.class)
        .hasMessage("No such question to an outlet.");
  }
}

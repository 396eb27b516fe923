package io.touchstone.persistence.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailFlaw;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.domain.trail.TrailVerifier;
import io.touchstone.domain.trail.TrailVerifier.Verification;
import io.touchstone.persistence.testing.AtOnce;
import io.touchstone.persistence.testing.DatabaseTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

class TrailLogTest extends DatabaseTest {
  private static final Viewer ADA = new Viewer(AccountId.next(), false);

  @Autowired TrailLog log;

  Trail trail;
  InvestigationId investigation = InvestigationId.next();

  @BeforeEach
  void write() {
    trail = new Trail(log, () -> Instant.parse("2026-03-14T08:30:00.123456789Z"));
  }

  private TrailEntry record(InvestigationId chain, CommandId command, Map<String, String> details) {
    return inTransaction(
        () -> trail.record(chain, ADA, TrailAction.CLAIM_MARKED, command, details));
  }

  private Verification verified(InvestigationId chain) {
    return TrailVerifier.verify(log.after(chain, 0, Integer.MAX_VALUE));
  }

  @Test
  void whatWasDoneTogetherFollowsInItsOrder() {
    record(investigation, CommandId.next(), Map.of());
    Viewer ben = new Viewer(AccountId.next(), false);

    inTransaction(
        () ->
            trail.recordAll(
                investigation,
                List.of(
                    new Trail.Decision(ADA, TrailAction.ARTICLE_IMPORTED, Map.of("a", "\"1,\\")),
                    new Trail.Decision(ben, TrailAction.ARTICLE_REVISED, Map.of("b", "{2}")),
                    new Trail.Decision(ADA, TrailAction.ARTICLE_IMPORTED, Map.of()))));

    assertThat(verified(investigation)).isInstanceOf(Verification.Intact.class);
    assertThat(log.headNumber(investigation)).isEqualTo(4);
    assertThat(log.after(investigation, 1, 10))
        .extracting(TrailEntry::number, TrailEntry::actor, it -> it.details().toString())
        .containsExactly(
            tuple(2L, ADA.id(), "{a=\"1,\\}"),
            tuple(3L, ben.id(), "{b={2}}"),
            tuple(4L, ADA.id(), "{}"));
  }

  @Test
  void aChainComesBackIntact() {
    List<TrailEntry> written = new ArrayList<>();
    for (TrailAction action : TrailAction.values()) {
      written.add(inTransaction(() -> trail.record(investigation, ADA, action, Map.of())));
    }
    written.add(
        record(
            investigation,
            CommandId.next(),
            Map.of("b", "2", "a", "1\"\\\n\u0001 \uD83C\uDF0A", "ä", "", "B", "x")));

    assertThat(log.after(investigation, 0, 100)).containsExactlyElementsOf(written);
    assertThat(verified(investigation))
        .isEqualTo(new Verification.Intact(written.size(), written.getLast().digest()));
    assertThat(inTransaction(() -> log.lockHead(investigation))).contains(written.getLast());
    assertThat(log.headNumber(investigation)).isEqualTo(written.size());
    assertThat(log.after(investigation, 2, 3)).isEqualTo(written.subList(2, 5));
    assertThat(log.after(investigation, written.size(), 3)).isEmpty();
  }

  @Test
  void anEmptyChainHasNoHead() {
    assertThat(inTransaction(() -> log.lockHead(investigation))).isEmpty();
    assertThat(log.headNumber(investigation)).isZero();
    assertThat(log.after(investigation, 0, 10)).isEmpty();
    assertThat(log.knows(CommandId.next())).isFalse();
  }

  @Test
  void aLockWithoutATransactionWouldBeNone() {
    assertThatThrownBy(() -> log.lockHead(investigation))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aCommandCountsOnceInWhateverChain() {
    CommandId command = CommandId.next();
    record(investigation, command, Map.of());
    InvestigationId other = InvestigationId.next();

    assertThat(log.knows(command)).isTrue();
    assertThatThrownBy(() -> record(investigation, command, Map.of()))
        .isInstanceOf(OvertakenException.class);
    assertThatThrownBy(() -> record(other, command, Map.of()))
        .isInstanceOf(OvertakenException.class);
    assertThat(log.headNumber(investigation)).isEqualTo(1);
    assertThat(log.headNumber(other)).isZero();
  }

  @Test
  void manyAtOnceMakeOneChainFromItsFirstEntryOn() {
    InvestigationId other = InvestigationId.next();

    List<List<TrailEntry>> written =
        AtOnce.run(
            6,
            () -> {
              List<TrailEntry> own = new ArrayList<>();
              for (int i = 0; i < 10; i++) {
                own.add(record(investigation, CommandId.next(), Map.of("i", "" + i)));
                record(other, CommandId.next(), Map.of());
              }
              return own;
            });

    assertThat(written.stream().flatMap(List::stream).map(TrailEntry::number))
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
    assertThat(verified(investigation))
        .isInstanceOfSatisfying(
            Verification.Intact.class, it -> assertThat(it.entries()).isEqualTo(60));
    assertThat(verified(other)).isInstanceOf(Verification.Intact.class);
    assertThat(log.headNumber(other)).isEqualTo(60);
  }

  @Test
  void oneCommandSentManyTimesAtOnceIsRecordedOnce() {
    CommandId command = CommandId.next();

    List<Boolean> recorded =
        AtOnce.run(
            5,
            () -> {
              try {
                record(investigation, command, Map.of());
                return true;
              } catch (OvertakenException e) {
                return false;
              }
            });

    assertThat(recorded).containsOnlyOnce(true);
    assertThat(log.headNumber(investigation)).isEqualTo(1);
  }

  @Test
  void whatIsRolledBackLeavesNoGap() {
    record(investigation, CommandId.next(), Map.of());
    transactions.executeWithoutResult(
        status -> {
          trail.record(investigation, ADA, TrailAction.CLAIM_MARKED, Map.of());
          status.setRollbackOnly();
        });

    assertThat(log.headNumber(investigation)).isEqualTo(1);
    assertThat(record(investigation, CommandId.next(), Map.of()).number()).isEqualTo(2);
  }

  @Test
  void entriesCannotBeChangedOrDeletedAndIfTheyAreItShows() {
    record(investigation, CommandId.next(), Map.of("finding", "DISPUTED"));
    record(investigation, CommandId.next(), Map.of());

    assertThatThrownBy(() -> jdbc.sql("update trail_entry set action = 'X'").update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> jdbc.sql("delete from trail_entry").update())
        .isInstanceOf(DataAccessException.class);
    inTransaction(
        () -> {
          jdbc.sql("alter table trail_entry disable trigger trail_entry_append_only").update();
          jdbc.sql(
                  "update trail_entry set details = '{\"finding\": \"CORROBORATED\"}' where number = 1")
              .update();
          jdbc.sql("alter table trail_entry enable trigger trail_entry_append_only").update();
        });
    assertThat(verified(investigation)).isEqualTo(new Verification.Broken(1, TrailFlaw.CHANGED));
  }
}

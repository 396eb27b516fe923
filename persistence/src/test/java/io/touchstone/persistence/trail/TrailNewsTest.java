package io.touchstone.persistence.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.domain.trail.TrailNews;
import io.touchstone.persistence.testing.DatabaseTest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class TrailNewsTest extends DatabaseTest {
  private static final Viewer ADA = new Viewer(AccountId.next(), false);

  /** What a subscriber was told. */
  record News(InvestigationId investigation, long number) {}

  @Autowired TrailLog log;
  @Autowired TrailNews news;
  @Autowired TrailConnection connection;
  @Autowired TrailNotifier notifier;
  @Autowired JdbcConnectionDetails database;

  final BlockingQueue<News> heard = new LinkedBlockingQueue<>();
  final InvestigationId flood = InvestigationId.next();
  final InvestigationId fire = InvestigationId.next();
  TrailNews.Subscription subscription;

  @BeforeEach
  void subscribe() {
    subscription = news.subscribe((id, number) -> heard.add(new News(id, number)));
  }

  @AfterEach
  void unsubscribe() {
    subscription.close();
    subscription.close();
  }

  private void record(InvestigationId... investigations) {
    inTransaction(
        () -> {
          for (InvestigationId investigation : investigations) {
            new Trail(log, InstantSource.system())
                .record(investigation, ADA, TrailAction.CLAIM_MARKED, Map.of());
          }
        });
  }

  /** Everything told up to and including the expected news. */
  private List<News> until(News expected) throws InterruptedException {
    List<News> told = new ArrayList<>();
    while (told.isEmpty() || !told.getLast().equals(expected)) {
      News next = heard.poll(30, TimeUnit.SECONDS);
      assertThat(next).as("news before %s, after %s", expected, told).isNotNull();
      told.add(next);
    }
    return told;
  }

  @Test
  void aDecisionIsToldAfterItsCommitAndSeveralOfOneTransactionAsOne() throws Exception {
    record(flood, flood, fire, flood);

    until(new News(flood, 3));
    record(fire);
    assertThat(until(new News(fire, 2))).doesNotContain(new News(flood, 1), new News(flood, 2));
  }

  @Test
  void whatIsRolledBackIsNotTold() throws Exception {
    transactions.executeWithoutResult(
        status -> {
          new Trail(log, InstantSource.system())
              .record(flood, ADA, TrailAction.CLAIM_MARKED, Map.of());
          status.setRollbackOnly();
        });
    record(fire);

    assertThat(until(new News(fire, 1))).containsExactly(new News(fire, 1));
  }

  @Test
  void aSubscriberThatFailsKeepsNobodyElseFromHearing() throws Exception {
    try (TrailNews.Subscription broken =
        news.subscribe(
            (id, number) -> {
              throw new IllegalStateException("a closed window");
            })) {
      assertThat(broken).isNotNull();
      record(flood);
      until(new News(flood, 1));
    }
  }

  @Test
  void afterALostConnectionItCatchesUp() throws Exception {
    record(flood);
    until(new News(flood, 1));
    connection.stop();
    record(flood);
    record(fire);
    assertThat(connection.isRunning()).isFalse();

    connection.start();

    assertThat(until(new News(fire, 1)).size() + heard.size()).isGreaterThanOrEqualTo(1);
    record(flood);
    until(new News(flood, 3));
  }

  @Test
  void aConnectionThatTheServerCutIsOpenedAgain() throws Exception {
    record(flood);
    until(new News(flood, 1));

    assertThat(
            jdbc.sql(
                    """
                    select count(pg_terminate_backend(pid)) from pg_stat_activity
                     where query = 'listen touchstone_trail' or query like '%from trail_head'
                    """)
                .query(Integer.class)
                .single())
        .isGreaterThanOrEqualTo(1);
    record(flood);

    until(new News(flood, 2));
  }

  @Test
  void whereNobodyDecidedAnythingTheLastNumberIsToldAgain() throws Exception {
    record(flood);
    until(new News(flood, 1));

    news.lookAgain(fire);
    until(new News(fire, 0));
    news.lookAgain(flood);
    until(new News(flood, 1));
  }

  @Test
  void anotherNodeHearsTheSameAndStrangeNoticesDoNoHarm() throws Exception {
    BlockingQueue<News> there = new LinkedBlockingQueue<>();
    TrailListener listener = new TrailListener(notifier);
    listener.subscribe((id, number) -> there.add(new News(id, number)));
    TrailConnection otherNode = new TrailConnection(database, listener);
    otherNode.start();
    try {
      for (String payload : List.of("", "what", "a b", flood + " x", flood + " 1 2")) {
        jdbc.sql("select 1 from pg_notify('touchstone_trail', ?)")
            .param(payload)
            .query(Integer.class)
            .single();
      }
      record(flood);

      assertThat(there.poll(30, TimeUnit.SECONDS)).isEqualTo(new News(flood, 1));
      until(new News(flood, 1));
    } finally {
      otherNode.stop();
    }
  }
}

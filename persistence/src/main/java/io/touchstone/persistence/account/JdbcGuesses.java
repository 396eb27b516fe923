package io.touchstone.persistence.account;

import io.touchstone.domain.account.Guesses;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A leaky bucket, kept as the time at which it is empty (the generic cell rate algorithm, ITU-T
 * I.371): one statement decides and counts, so that a hundred guesses at once, on whichever nodes,
 * are a hundred. In a transaction of its own, for what is guessed wrong is rolled back.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JdbcGuesses implements Guesses {
  private static final String COUNT =
      """
      insert into guess as known (subject, paid_at) values (:subject, :now + :each)
          on conflict (subject) do update
         set paid_at = greatest(known.paid_at, :now) + :each
       where greatest(known.paid_at, :now) + :each <= :now + :all
      returning paid_at
      """
          .replace(":now", "cast(:now as timestamptz)")
          .replace(":each", "cast(:each as interval)")
          .replace(":all", "cast(:all as interval)");

  private final JdbcClient jdbc;

  JdbcGuesses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Duration count(String subject, Duration each, int most, Instant now) {
    OffsetDateTime then = now.atOffset(ZoneOffset.UTC);
    Duration all = each.multipliedBy(most);
    Optional<OffsetDateTime> counted =
        jdbc.sql(COUNT)
            .param("subject", subject)
            .param("now", then)
            .param("each", each.toString())
            .param("all", all.toString())
            .query(OffsetDateTime.class)
            .optional();
    if (counted.isPresent()) {
      return Duration.ZERO;
    }
    return jdbc.sql("select paid_at from guess where subject = ?")
        .param(subject)
        .query(OffsetDateTime.class)
        .optional()
        .map(paid -> Duration.between(then, paid).plus(each).minus(all))
        .filter(Duration::isPositive)
        // it was forgotten at this moment
        .orElse(Duration.ofSeconds(1));
  }

  @Override
  public void takeBack(String subject, Duration each) {
    jdbc.sql("update guess set paid_at = paid_at - cast(? as interval) where subject = ?")
        .param(each.toString())
        .param(subject)
        .update();
  }

  @Override
  public void forget(String subject) {
    jdbc.sql("delete from guess where subject = ? or paid_at < now()").param(subject).update();
  }
}

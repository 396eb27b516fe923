package io.touchstone.persistence.investigation;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row in each table that no story tells of. */
final class OtherRows {
  private OtherRows() {}

  static void add(JdbcClient jdbc, InvestigationId id, AccountId ada) {
    jdbc.sql(
            """
            insert into one_time_link (id, secret_digest, created_by, expires_at, name,
                                       investigation_id, role)
            values (gen_random_uuid(), repeat('a', 64), ?, now(), 'Jo', ?, 'READER')
            """)
        .params(ada.value(), id.value())
        .update();
    jdbc.sql(
            """
            insert into imported_trail_entry values (?, 1, gen_random_uuid(), 1, now(),
              gen_random_uuid(), 'CLAIM_MARKED', null, '{}', null, repeat('a', 64))
            """)
        .params(id.value())
        .update();
    jdbc.sql(
            """
            insert into mail (id, occasion, account_id, investigation_id, about, made_at, daily,
                              state, due_at)
            values (gen_random_uuid(), 'CALLED', ?, ?, gen_random_uuid(), now(), false,
                    'WAITING', now())
            """)
        .params(ada.value(), id.value())
        .update();
    jdbc.sql("insert into mail_mute values (?, ?)").params(ada.value(), id.value()).update();
    jdbc.sql("insert into trail_seal values (gen_random_uuid(), ?, repeat('a', 32))")
        .params(id.value())
        .update();
  }
}

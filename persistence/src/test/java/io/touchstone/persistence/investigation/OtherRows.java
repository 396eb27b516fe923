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
    jdbc.sql(
            """
            with hook as (
              insert into webhook (id, investigation_id, url, topics, state, owner_id, created_at,
                                   secret)
              values (gen_random_uuid(), ?, 'https://example.org', '{TASKS}', 'ACTIVE', ?, now(),
                      'whsec_')
              returning id, investigation_id)
            insert into webhook_delivery (id, webhook_id, type, investigation_id, number, about,
                                          report, made_at, state, due_at)
            select gen_random_uuid(), id, 'task.moved', investigation_id, 1, id, '', now(),
                   'WAITING', now()
              from hook
            """)
        .params(id.value(), ada.value())
        .update();
    jdbc.sql("insert into mail_mute values (?, ?)").params(ada.value(), id.value()).update();
    jdbc.sql("insert into trail_seal values (gen_random_uuid(), ?, repeat('a', 32))")
        .params(id.value())
        .update();
  }
}

package io.touchstone.persistence.claim;

import io.touchstone.domain.investigation.InvestigationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clears away what has lost all that it was about: a claim's statements, a task's claims. */
@Component
public class Leftovers {
  private final JdbcClient jdbc;

  Leftovers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Run it after a removal, under the investigation's lock. */
  public void remove(InvestigationId investigation) {
    jdbc.sql(
            """
            delete from claim c
             where investigation_id = ?
               and not exists (select 1 from appearance where claim_id = c.id)
            """)
        .param(investigation.value())
        .update();
    jdbc.sql(
            """
            delete from review_task t
             where investigation_id = ? and article_id is null
               and not exists (select 1 from review_task_claim where task_id = t.id)
               and not exists (select 1 from review_task_statement where task_id = t.id)
            """)
        .param(investigation.value())
        .update();
  }
}

package io.touchstone.persistence.notification;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.notification.MailChoice;
import io.touchstone.domain.notification.MailChoices;
import io.touchstone.domain.notification.MailPace;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcMailChoices implements MailChoices {
  private final JdbcClient jdbc;

  JdbcMailChoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public MailChoice of(AccountId person) {
    return jdbc.sql("select pace, language from mail_choice where account_id = ?")
        .param(person.value())
        .query(
            (row, _) ->
                new MailChoice(MailPace.valueOf(row.getString("pace")), row.getString("language")))
        .optional()
        .orElse(MailChoice.NONE);
  }

  @Override
  public void keep(AccountId person, MailChoice choice) {
    jdbc.sql(
            """
            insert into mail_choice (account_id, pace, language) values (?, ?, ?)
                on conflict (account_id)
                do update set pace = excluded.pace, language = excluded.language
            """)
        .param(person.value())
        .param(choice.pace().name())
        .param(choice.language())
        .update();
  }

  @Override
  public Set<InvestigationId> muted(AccountId person) {
    return jdbc
        .sql("select investigation_id from mail_mute where account_id = ?")
        .param(person.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(InvestigationId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void mute(AccountId person, InvestigationId investigation, boolean muted) {
    jdbc.sql(
            muted
                ? "insert into mail_mute values (?, ?) on conflict do nothing"
                : "delete from mail_mute where account_id = ? and investigation_id = ?")
        .param(person.value())
        .param(investigation.value())
        .update();
  }
}

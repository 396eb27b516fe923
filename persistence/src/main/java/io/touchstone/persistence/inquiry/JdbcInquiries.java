package io.touchstone.persistence.inquiry;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.inquiry.Channel;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.inquiry.Reply;
import io.touchstone.domain.investigation.InvestigationId;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcInquiries implements Inquiries {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  JdbcInquiries(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Inquiry> find(InquiryId id) {
    return jdbc.sql("select * from inquiry where id = ?")
        .param(id.value())
        .query((row, _) -> inquiry(row))
        .optional();
  }

  @Override
  public List<Inquiry> of(ClaimId claim) {
    return jdbc.sql("select * from inquiry where claim_id = ? order by asked_on, id")
        .param(claim.value())
        .query((row, _) -> inquiry(row))
        .list();
  }

  @Override
  public List<Inquiry> in(InvestigationId investigation) {
    return jdbc.sql(
            """
            select inquiry.*
              from inquiry join claim on claim.id = inquiry.claim_id
             where claim.investigation_id = ?
             order by claim.number, asked_on, inquiry.id
            """)
        .param(investigation.value())
        .query((row, _) -> inquiry(row))
        .list();
  }

  @Override
  public void add(Inquiry inquiry) {
    entities.flush(); // the claim may not be written yet
    jdbc.sql(
            """
            insert into inquiry
              (id, claim_id, outlet, question, channel, asked_on, asked_by, answer, came_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(inquiry.id().value())
        .param(inquiry.claim().value())
        .param(inquiry.outlet())
        .param(inquiry.question())
        .param(inquiry.channel().name())
        .param(inquiry.askedOn())
        .param(inquiry.askedBy().value())
        .param(answer(inquiry.reply()))
        .param(Inquiry.day(inquiry.reply()))
        .update();
  }

  @Override
  public void save(Inquiry inquiry) {
    jdbc.sql("update inquiry set outlet = ?, question = ?, answer = ?, came_on = ? where id = ?")
        .param(inquiry.outlet())
        .param(inquiry.question())
        .param(answer(inquiry.reply()))
        .param(Inquiry.day(inquiry.reply()))
        .param(inquiry.id().value())
        .update();
  }

  @Override
  public void remove(InquiryId id) {
    jdbc.sql("delete from inquiry where id = ?").param(id.value()).update();
  }

  private static @Nullable String answer(Reply reply) {
    return reply instanceof Reply.Answered answered ? answered.words() : null;
  }

  private static Inquiry inquiry(ResultSet row) throws SQLException {
    return new Inquiry(
        new InquiryId(row.getObject("id", UUID.class)),
        new ClaimId(row.getObject("claim_id", UUID.class)),
        row.getString("outlet"),
        row.getString("question"),
        Channel.valueOf(row.getString("channel")),
        row.getObject("asked_on", LocalDate.class),
        new AccountId(row.getObject("asked_by", UUID.class)),
        reply(row.getString("answer"), row.getObject("came_on", LocalDate.class)));
  }

  private static Reply reply(@Nullable String answer, @Nullable LocalDate day) {
    if (day == null) {
      return Reply.AWAITED;
    }
    return answer == null ? new Reply.NoneUntil(day) : new Reply.Answered(answer, day);
  }
}

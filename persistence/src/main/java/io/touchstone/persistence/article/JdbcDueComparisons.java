package io.touchstone.persistence.article;

import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.DueComparisons;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plain SQL: rows that come and go, without anything to map. */
@Repository
@Transactional
class JdbcDueComparisons implements DueComparisons {
  private final JdbcClient jdbc;

  JdbcDueComparisons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(InvestigationId investigation, List<ArticleId> articles) {
    jdbc.sql(
            """
            insert into comparison_due (investigation_id, article_id)
            select ?, article::uuid from unnest(?) as article
                on conflict (article_id) do update set tries = 0
            """)
        .params(
            investigation.value(),
            articles.stream().map(ArticleId::toString).toArray(String[]::new))
        .update();
  }

  @Override
  public Optional<ArticleId> next(InvestigationId investigation) {
    return jdbc.sql(
            """
            select due.article_id from comparison_due due
              join article on article.id = due.article_id
             where due.investigation_id = ? and tries < ?
             order by tries, article.number limit 1
            """)
        .params(investigation.value(), TRIES)
        .query(UUID.class)
        .optional()
        .map(ArticleId::new);
  }

  @Override
  public Set<ArticleId> in(InvestigationId investigation) {
    return jdbc
        .sql("select article_id from comparison_due where investigation_id = ? and tries < ?")
        .params(investigation.value(), TRIES)
        .query(UUID.class)
        .stream()
        .map(ArticleId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public List<InvestigationId> investigations() {
    return jdbc
        .sql("select distinct investigation_id from comparison_due where tries < ?")
        .param(TRIES)
        .query(UUID.class)
        .stream()
        .map(InvestigationId::new)
        .toList();
  }

  @Override
  public void done(ArticleId article) {
    jdbc.sql("delete from comparison_due where article_id = ?").param(article.value()).update();
  }

  @Override
  public void failed(ArticleId article) {
    jdbc.sql("update comparison_due set tries = tries + 1 where article_id = ?")
        .param(article.value())
        .update();
  }
}

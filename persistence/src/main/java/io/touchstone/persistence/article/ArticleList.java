package io.touchstone.persistence.article;

import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.investigation.InvestigationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An investigation's list of articles with its counts, in one query. */
@Component
class ArticleList {
  private static final String SUMMARIES =
      """
      select a.id, a.number, a.version, o.name as outlet, r.file_name, r.media_type,
             r.number as revision,
             a.facts #>> '{title,value}' as title,
             a.facts #>> '{published,value}' as published,
             counted.statements, counted.marked
        from article a
        join article_revision r on r.id = a.revision_id
        left join outlet o on o.id = a.outlet_id
       cross join lateral (
             select count(*) as statements,
                    count(*) filter (where exists (
                      select 1 from appearance p join mark_in_force m on m.claim_id = p.claim_id
                       where p.statement_id = s.id)) as marked
               from statement s where s.revision_id = a.revision_id) counted
       where a.investigation_id = ?
      """;

  private final JdbcClient jdbc;

  ArticleList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ArticleSummary> of(InvestigationId investigation) {
    return jdbc.sql(SUMMARIES).param(investigation.value()).query((row, _) -> summary(row)).stream()
        .sorted(inOrder(ArticleSummary::published, ArticleSummary::number))
        .toList();
  }

  /** By publication date, those without one last; then by number. */
  static <T> Comparator<T> inOrder(
      Function<T, @Nullable PublicationDate> published, ToIntFunction<T> number) {
    return Comparator.comparing(
            published, Comparator.nullsLast(Comparator.<PublicationDate>naturalOrder()))
        .thenComparingInt(number);
  }

  private static ArticleSummary summary(ResultSet row) throws SQLException {
    String published = row.getString("published");
    return new ArticleSummary(
        new ArticleId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        row.getString("title"),
        row.getString("outlet"),
        published == null ? null : new PublicationDate(published),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getInt("revision"),
        row.getInt("statements"),
        row.getInt("marked"),
        row.getLong("version"));
  }
}

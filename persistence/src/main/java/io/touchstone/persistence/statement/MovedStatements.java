package io.touchstone.persistence.statement;

import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.text.CodePoints;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The one change that a stored statement may see: its place in a later revision. */
@Component
class MovedStatements {
  private static final String MOVE =
      """
      update statement
         set revision_id = :revision, ordinal = :ordinal, span_start = :start, span_end = :end,
             prefix = :prefix, suffix = :suffix, attribution = :attribution,
             attribution_name = :name, attribution_role = :role, cue_start = :cueStart,
             cue_end = :cueEnd
       where id = :id
      """;

  private final NamedParameterJdbcTemplate jdbc;

  MovedStatements(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void write(List<Statement> statements) {
    jdbc.batchUpdate(
        MOVE,
        statements.stream()
            .map(StatementMapper::toEntity)
            .map(MovedStatements::place)
            .toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource place(StatementEntity entity) {
    return new MapSqlParameterSource("id", entity.id)
        .addValue("revision", entity.revision)
        .addValue("ordinal", entity.ordinal)
        .addValue("start", entity.spanStart)
        .addValue("end", entity.spanEnd)
        .addValue("prefix", CodePoints.wellFormed(entity.prefix))
        .addValue("suffix", CodePoints.wellFormed(entity.suffix))
        .addValue("attribution", entity.attribution.name())
        .addValue("name", wellFormed(entity.attributionName))
        .addValue("role", wellFormed(entity.attributionRole))
        .addValue("cueStart", entity.cueStart)
        .addValue("cueEnd", entity.cueEnd);
  }

  private static @Nullable String wellFormed(@Nullable String text) {
    return text == null ? null : CodePoints.wellFormed(text);
  }
}

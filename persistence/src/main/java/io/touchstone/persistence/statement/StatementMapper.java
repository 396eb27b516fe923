package io.touchstone.persistence.statement;

import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import io.touchstone.persistence.statement.StatementEntity.AttributionKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

final class StatementMapper {
  private StatementMapper() {}

  static StatementEntity toEntity(Statement statement) {
    StatementEntity entity = new StatementEntity();
    entity.id = statement.id().value();
    entity.article = statement.article().value();
    entity.revision = statement.revision().value();
    entity.ordinal = statement.ordinal();
    entity.kind = statement.kind();
    TextAnchor anchor = statement.anchor();
    entity.spanStart = anchor.span().start();
    entity.spanEnd = anchor.span().end();
    entity.exact = anchor.exact();
    entity.prefix = anchor.prefix();
    entity.suffix = anchor.suffix();
    attribute(entity, statement.attribution());
    TextSpan cue = statement.cue();
    entity.cueStart = cue == null ? null : cue.start();
    entity.cueEnd = cue == null ? null : cue.end();
    entity.making = statement.making();
    return entity;
  }

  private static void attribute(StatementEntity entity, Attribution attribution) {
    switch (attribution) {
      case Attribution.NamedPerson(String name, String role) ->
          set(entity, AttributionKind.NAMED_PERSON, name, role);
      case Attribution.NamedDocument(String name) ->
          set(entity, AttributionKind.NAMED_DOCUMENT, name, null);
      case Attribution.OtherOutlet(String name) ->
          set(entity, AttributionKind.OTHER_OUTLET, name, null);
      case Attribution.Anonymous(String description) ->
          set(entity, AttributionKind.ANONYMOUS, description, null);
      case Attribution.OwnReporting() -> set(entity, AttributionKind.OWN_REPORTING, null, null);
      case Attribution.Unattributed() -> set(entity, AttributionKind.UNATTRIBUTED, null, null);
    }
  }

  private static void set(
      StatementEntity entity, AttributionKind kind, @Nullable String name, @Nullable String role) {
    entity.attribution = kind;
    entity.attributionName = name;
    entity.attributionRole = role;
  }

  static Statement toDomain(StatementEntity entity) {
    return new Statement(
        new StatementId(entity.id),
        new ArticleId(entity.article),
        new RevisionId(
            entity.revision == null ? Objects.requireNonNull(entity.takenFrom) : entity.revision),
        entity.ordinal,
        entity.kind,
        new TextAnchor(
            new TextSpan(entity.spanStart, entity.spanEnd),
            entity.exact,
            entity.prefix,
            entity.suffix),
        attributionOf(entity),
        cueOf(entity),
        entity.making);
  }

  private static Attribution attributionOf(StatementEntity entity) {
    return switch (entity.attribution) {
      case NAMED_PERSON -> new Attribution.NamedPerson(name(entity), entity.attributionRole);
      case NAMED_DOCUMENT -> new Attribution.NamedDocument(name(entity));
      case OTHER_OUTLET -> new Attribution.OtherOutlet(name(entity));
      case ANONYMOUS -> new Attribution.Anonymous(name(entity));
      case OWN_REPORTING -> new Attribution.OwnReporting();
      case UNATTRIBUTED -> new Attribution.Unattributed();
    };
  }

  private static String name(StatementEntity entity) {
    return Objects.requireNonNull(entity.attributionName);
  }

  private static @Nullable TextSpan cueOf(StatementEntity entity) {
    return entity.cueStart == null || entity.cueEnd == null
        ? null
        : new TextSpan(entity.cueStart, entity.cueEnd);
  }
}

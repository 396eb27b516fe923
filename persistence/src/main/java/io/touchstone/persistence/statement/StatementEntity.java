package io.touchstone.persistence.statement;

import io.touchstone.domain.statement.Making;
import io.touchstone.domain.statement.StatementKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "statement")
class StatementEntity {
  /** Which of the domain's attributions the columns spell. */
  enum AttributionKind {
    NAMED_PERSON,
    NAMED_DOCUMENT,
    OTHER_OUTLET,
    ANONYMOUS,
    OWN_REPORTING,
    UNATTRIBUTED
  }

  @Id UUID id;

  @Column(name = "article_id")
  UUID article;

  /** In whose text it stands; null for one that a person took out of {@link #takenFrom}. */
  @Column(name = "revision_id")
  @Nullable UUID revision;

  @Nullable UUID takenFrom;

  int ordinal;

  @Enumerated(EnumType.STRING)
  StatementKind kind;

  int spanStart;
  int spanEnd;
  String exact;
  String prefix;
  String suffix;

  @Enumerated(EnumType.STRING)
  AttributionKind attribution;

  /** A name; for somebody anonymous, the description. */
  @Nullable String attributionName;

  @Nullable String attributionRole;
  @Nullable Integer cueStart;
  @Nullable Integer cueEnd;

  @Enumerated(EnumType.STRING)
  Making making;

  @SuppressWarnings("NullAway.Init") // the mapper or Hibernate fills the fields
  StatementEntity() {}
}

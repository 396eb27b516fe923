package io.touchstone.persistence.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "article")
class ArticleEntity {
  @Id UUID id;

  @Column(name = "investigation_id")
  UUID investigation;

  int number;

  @Column(name = "outlet_id")
  @Nullable UUID outlet;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  String facts;

  /** Where it was published, in the form in which addresses are compared. */
  @Nullable String page;

  @Column(name = "revision_id")
  UUID revision;

  long version;

  @SuppressWarnings("NullAway.Init") // the mapper or Hibernate fills the fields
  ArticleEntity() {}
}

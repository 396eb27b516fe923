package io.touchstone.persistence.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "article_revision")
class RevisionEntity {
  @Id UUID id;

  @Column(name = "article_id")
  UUID article;

  @Column(name = "investigation_id")
  UUID investigation;

  int number;
  String text;
  String textDigest;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  String blocks;

  @Column(name = "original_digest")
  String original;

  String fileName;
  String mediaType;
  String extractor;
  Instant capturedAt;

  @SuppressWarnings("NullAway.Init") // the mapper or Hibernate fills the fields
  RevisionEntity() {}
}

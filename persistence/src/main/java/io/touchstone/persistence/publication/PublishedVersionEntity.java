package io.touchstone.persistence.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@IdClass(PublishedVersionEntity.Key.class)
@Table(name = "published_version")
class PublishedVersionEntity {
  @Id
  @Convert(disableConversion = true)
  String address;

  @Id int number;

  String dossier;

  Instant publishedAt;

  Instant visibleFrom;

  @Column(name = "published_by")
  UUID publishedBy;

  @Nullable String correction;

  @SuppressWarnings("NullAway.Init") // the mapper or Hibernate fills the fields
  PublishedVersionEntity() {}

  record Key(String address, int number) implements Serializable {}
}

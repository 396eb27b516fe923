package io.touchstone.persistence.publication;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "kept_dossier")
class KeptDossierEntity {
  @Id
  @Convert(disableConversion = true)
  String digest;

  byte[] content;

  /** Null for one that was kept before there were outlines. */
  byte @Nullable [] outline;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  KeptDossierEntity() {}

  KeptDossierEntity(String digest, byte[] content, byte[] outline) {
    this.digest = digest;
    this.content = content;
    this.outline = outline;
  }
}

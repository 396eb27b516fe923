package io.touchstone.persistence.publication;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "kept_dossier")
class KeptDossierEntity {
  @Id
  @Convert(disableConversion = true)
  String digest;

  byte[] content;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  KeptDossierEntity() {}

  KeptDossierEntity(String digest, byte[] content) {
    this.digest = digest;
    this.content = content;
  }
}

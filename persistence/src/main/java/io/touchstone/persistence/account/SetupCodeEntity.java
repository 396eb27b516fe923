package io.touchstone.persistence.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row of its table. */
@Entity
@Table(name = "setup_code")
class SetupCodeEntity {
  static final short ONLY = 1;

  @Id short id = ONLY;
  String hash;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  SetupCodeEntity() {}

  SetupCodeEntity(String hash) {
    this.hash = hash;
  }
}

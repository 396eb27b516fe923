package io.touchstone.persistence.outlet;

import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.text.CodePoints;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outlet")
class OutletEntity {
  @Id UUID id;
  String name;
  String nameKey;
  @Nullable String domain;
  @Nullable String ownershipGroup;
  boolean wireAgency;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  OutletEntity() {}

  OutletEntity(Outlet outlet) {
    id = outlet.id().value();
    name = outlet.name();
    nameKey = keyOf(outlet.name());
    domain = outlet.domain();
    ownershipGroup = outlet.ownershipGroup();
    wireAgency = outlet.wireAgency();
  }

  void become(Outlet outlet) {
    name = outlet.name();
    nameKey = keyOf(outlet.name());
    domain = outlet.domain();
    ownershipGroup = outlet.ownershipGroup();
    wireAgency = outlet.wireAgency();
  }

  /**
   * What names that differ only in case, or in how an accent is encoded, have in common. Upper case
   * first, because "ß" and "ς" have their partners there.
   */
  static String keyOf(String name) {
    return Normalizer.normalize(CodePoints.wellFormed(name), Normalizer.Form.NFC)
        .strip()
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  Outlet toDomain() {
    return new Outlet(new OutletId(id), name, domain, ownershipGroup, wireAgency);
  }
}

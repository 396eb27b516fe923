package io.touchstone.persistence.claim;

import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Entity
@Table(name = "claim")
class ClaimEntity {
  /**
   * By statement and not by position: a changed order must not pass through a doubled statement.
   */
  @Embeddable
  record Place(int position, @Enumerated(EnumType.STRING) Role role) {}

  @Id UUID id;

  @Column(name = "investigation_id")
  UUID investigation;

  int number;
  String text;
  long version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "appearance", joinColumns = @JoinColumn(name = "claim_id"))
  @MapKeyColumn(name = "statement_id")
  Map<UUID, Place> appearances = new HashMap<>();

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  ClaimEntity() {}

  ClaimEntity(Claim claim, int number) {
    id = claim.id().value();
    investigation = claim.investigation().value();
    this.number = number;
    become(claim);
  }

  /** Takes over what may change, as the next version. */
  final void become(Claim claim) {
    text = claim.text();
    Map<UUID, Place> places = new HashMap<>();
    for (Appearance appearance : claim.appearances()) {
      places.put(appearance.statement().value(), new Place(places.size(), appearance.role()));
    }
    appearances.keySet().retainAll(places.keySet());
    appearances.putAll(places);
    version++;
  }

  Set<UUID> statements() {
    return appearances.keySet();
  }

  Claim toDomain() {
    return new Claim(
        new ClaimId(id),
        new InvestigationId(investigation),
        number,
        text,
        appearances.entrySet().stream()
            .sorted(Comparator.comparingInt(it -> it.getValue().position()))
            .map(it -> new Appearance(new StatementId(it.getKey()), it.getValue().role()))
            .collect(Collectors.toList()),
        version);
  }
}

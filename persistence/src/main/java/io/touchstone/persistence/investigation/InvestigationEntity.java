package io.touchstone.persistence.investigation;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Entity
@Table(name = "investigation")
class InvestigationEntity {
  @Id UUID id;
  String title;
  String question;
  boolean sample;
  Instant createdAt;
  long version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "investigation_member",
      joinColumns = @JoinColumn(name = "investigation_id"))
  @MapKeyColumn(name = "account_id")
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  Map<UUID, InvestigationRole> members = new HashMap<>();

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  InvestigationEntity() {}

  InvestigationEntity(Investigation investigation) {
    id = investigation.id().value();
    title = investigation.title();
    question = investigation.question();
    sample = investigation.sample();
    createdAt = investigation.createdAt().truncatedTo(ChronoUnit.MICROS);
    investigation.members().forEach((person, role) -> members.put(person.value(), role));
    version = 1;
  }

  void become(Investigation investigation) {
    title = investigation.title();
    question = investigation.question();
    members.keySet().removeIf(id -> !investigation.members().containsKey(new AccountId(id)));
    investigation.members().forEach((person, role) -> members.put(person.value(), role));
    version++;
  }

  Investigation toDomain() {
    return new Investigation(
        new InvestigationId(id),
        title,
        question,
        sample,
        members.entrySet().stream()
            .collect(Collectors.toMap(it -> new AccountId(it.getKey()), Map.Entry::getValue)),
        createdAt,
        version);
  }
}

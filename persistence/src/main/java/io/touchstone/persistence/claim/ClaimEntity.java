package io.touchstone.persistence.claim;

import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Period;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "claim")
class ClaimEntity {
  /**
   * By statement and not by position: a changed order must not pass through a doubled statement.
   */
  @Embeddable
  record Place(int position, @Enumerated(EnumType.STRING) Role role) {}

  /** Which of the domain's kinds the columns spell. */
  enum Kind {
    CONTENT,
    UTTERANCE
  }

  @Id UUID id;

  @Column(name = "investigation_id")
  UUID investigation;

  int number;
  String text;

  @Enumerated(EnumType.STRING)
  Kind kind;

  @Column(name = "utterance_of")
  @Nullable UUID utteranceOf;

  @Nullable String claimant;

  @Enumerated(EnumType.STRING)
  Claimant.@Nullable Type claimantType;

  @Nullable LocalDate asOfFrom;
  @Nullable LocalDate asOfTo;
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
    ClaimFacts facts = claim.facts();
    kind = facts.kind() instanceof ClaimKind.Utterance ? Kind.UTTERANCE : Kind.CONTENT;
    describe(facts);
    Map<UUID, Place> places = new HashMap<>();
    for (Appearance appearance : claim.appearances()) {
      places.put(appearance.statement().value(), new Place(places.size(), appearance.role()));
    }
    appearances.keySet().retainAll(places.keySet());
    appearances.putAll(places);
    version++;
  }

  private void describe(ClaimFacts facts) {
    utteranceOf =
        facts.kind() instanceof ClaimKind.Utterance(ClaimId content) && content != null
            ? content.value()
            : null;
    Claimant who = facts.claimant();
    claimant = who == null ? null : who.name();
    claimantType = who == null ? null : who.type();
    Period asOf = facts.asOf();
    asOfFrom = asOf == null ? null : asOf.from();
    asOfTo = asOf == null ? null : asOf.to();
  }

  private ClaimFacts facts() {
    return new ClaimFacts(
        kind == Kind.UTTERANCE
            ? new ClaimKind.Utterance(utteranceOf == null ? null : new ClaimId(utteranceOf))
            : new ClaimKind.Content(),
        claimant == null || claimantType == null ? null : new Claimant(claimant, claimantType),
        asOfFrom == null || asOfTo == null ? null : new Period(asOfFrom, asOfTo));
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
        facts(),
        appearances.entrySet().stream()
            .sorted(Comparator.comparingInt(it -> it.getValue().position()))
            .map(it -> new Appearance(new StatementId(it.getKey()), it.getValue().role()))
            .collect(Collectors.toList()),
        version);
  }
}

package io.touchstone.persistence.claim;

import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.persistence.locking.InvestigationLock;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaClaims implements Claims {
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final InvestigationLock lock;
  private final Leftovers leftovers;
  private final AssessedClaimRows assessed;

  JpaClaims(
      EntityManager entities,
      JdbcClient jdbc,
      InvestigationLock lock,
      Leftovers leftovers,
      AssessedClaimRows assessed) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.lock = lock;
    this.leftovers = leftovers;
    this.assessed = assessed;
  }

  @Override
  public Optional<Claim> find(ClaimId id) {
    return Optional.ofNullable(entities.find(ClaimEntity.class, id.value()))
        .map(ClaimEntity::toDomain);
  }

  @Override
  public Optional<Claim> of(StatementId statement) {
    return jdbc.sql("select claim_id from appearance where statement_id = ?")
        .param(statement.value())
        .query(UUID.class)
        .optional()
        .map(ClaimId::new)
        .flatMap(this::find);
  }

  @Override
  public List<Claim> in(InvestigationId investigation) {
    return entities
        .createQuery(
            """
            from ClaimEntity claim left join fetch claim.appearances
             where claim.investigation = :in order by claim.number
            """,
            ClaimEntity.class)
        .setParameter("in", investigation.value())
        .getResultList()
        .stream()
        .map(ClaimEntity::toDomain)
        .toList();
  }

  @Override
  public List<Claim> utterancesOf(Collection<ClaimId> contents) {
    return entities
        .createQuery(
            "from ClaimEntity where utteranceOf in :contents order by number", ClaimEntity.class)
        .setParameter("contents", contents.stream().map(ClaimId::value).toList())
        .getResultList()
        .stream()
        .map(ClaimEntity::toDomain)
        .toList();
  }

  @Override
  public Claim add(Claim claim) {
    lock.take(claim.investigation());
    requireFree(claim);
    int number =
        jdbc.sql(
                """
                update investigation_counter set last_claim = last_claim + 1
                 where investigation_id = ? returning last_claim
                """)
            .param(claim.investigation().value())
            .query(Integer.class)
            .single();
    ClaimEntity added = new ClaimEntity(claim, number);
    entities.persist(added);
    entities.flush();
    return added.toDomain();
  }

  @Override
  public void addNumbered(List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    InvestigationId investigation = claims.getFirst().investigation();
    lock.take(investigation);
    claims.forEach(this::requireFree);
    claims.forEach(it -> entities.persist(new ClaimEntity(it, it.number())));
    entities.flush();
    jdbc.sql(
            """
            update investigation_counter set last_claim = greatest(last_claim, :highest)
             where investigation_id = :in
            """)
        .param("in", investigation.value())
        .param("highest", claims.stream().mapToInt(Claim::number).max().orElseThrow())
        .update();
  }

  @Override
  public SaveOutcome<Claim> save(Claim claim, long expectedVersion) {
    lock.take(claim.investigation());
    ClaimEntity stored = entities.find(ClaimEntity.class, claim.id().value());
    if (stored == null) {
      throw new OvertakenException("The claim was removed meanwhile; look again.");
    }
    if (stored.version != expectedVersion) {
      return new SaveOutcome.Stale<>(stored.toDomain());
    }
    requireFree(claim);
    boolean reworded = !stored.text.equals(claim.text());
    stored.become(claim);
    entities.flush();
    if (reworded) {
      assessed.reword(claim.id());
    }
    return new SaveOutcome.Saved<>(stored.toDomain());
  }

  /** Two people may make a claim of the same statement at once; the second comes too late. */
  private void requireFree(Claim claim) {
    List<UUID> statements =
        claim.appearances().stream().map(Appearance::statement).map(StatementId::value).toList();
    int free =
        jdbc.sql(
                """
                select count(*) from statement s
                 where id in (:statements)
                   and not exists (select 1 from appearance
                                    where statement_id = s.id and claim_id <> :claim)
                """)
            .param("statements", statements)
            .param("claim", claim.id().value())
            .query(Integer.class)
            .single();
    if (free < statements.size()) {
      throw new OvertakenException(
          "Somebody else put the statement into a claim or removed it meanwhile; look again.");
    }
  }

  /**
   * @throws OvertakenException when a mark or evidence hangs on it: whoever removes a claim has
   *     made sure that nothing does, so that somebody else has just put it there
   */
  @Override
  public void remove(ClaimId id) {
    Optional<Claim> claim = find(id);
    if (claim.isEmpty()) {
      return;
    }
    InvestigationId investigation = claim.get().investigation();
    lock.take(investigation);
    boolean used =
        jdbc.sql(
                """
                select exists (select 1 from mark_in_force where claim_id = :id)
                    or exists (select 1 from evidence_link where claim_id = :id)
                    or exists (select 1 from comment where claim_id = :id)
                """)
            .param("id", id.value())
            .query(Boolean.class)
            .single();
    if (used) {
      throw new OvertakenException("Somebody else has just worked on the claim; look again.");
    }
    jdbc.sql("delete from claim where id = ?").param(id.value()).update();
    leftovers.remove(investigation);
  }
}

package io.touchstone.persistence.locking;

import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One writer at a time in an investigation. Whoever changes something in it takes this first and
 * keeps it to the end of the transaction. So numbers and sequences grow in the order in which
 * transactions commit, no two transactions wait for each other's rows, and what is read after
 * taking it holds. Decisions are a few milliseconds long, and the trail would make them queue
 * anyway.
 *
 * <p>It is an advisory lock on the id, because a chain's first entry has no row to lock yet. Taking
 * it again in the same transaction costs no round trip: an import takes it three times.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InvestigationLock {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  InvestigationLock(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  /**
   * @throws OvertakenException when the investigation was deleted while waiting
   */
  public void take(InvestigationId investigation) {
    takeEvenIfGone(investigation);
    Set<InvestigationId> seen = ofThisTransaction().seen();
    if (seen.contains(investigation)) {
      return;
    }
    if (!exists(
        "select exists (select 1 from investigation where id = ?)", investigation.value())) {
      throw new OvertakenException("The investigation was deleted meanwhile.");
    }
    seen.add(investigation);
  }

  /**
   * Takes the lock of the claim's investigation.
   *
   * @throws OvertakenException when the claim was removed before or while waiting
   */
  public InvestigationId takeFor(ClaimId claim) {
    InvestigationId investigation =
        jdbc.sql("select investigation_id from claim where id = ?")
            .param(claim.value())
            .query(UUID.class)
            .optional()
            .map(InvestigationId::new)
            .orElseThrow(InvestigationLock::claimGone);
    takeEvenIfGone(investigation);
    if (!exists("select exists (select 1 from claim where id = ?)", claim.value())) {
      throw claimGone();
    }
    return investigation;
  }

  /** For the trail, which outlives its investigation. */
  public void takeEvenIfGone(InvestigationId investigation) {
    if (ofThisTransaction().held().add(investigation)) {
      UUID id = investigation.value();
      jdbc.sql("select 1 from pg_advisory_xact_lock(?)")
          .param(id.getMostSignificantBits() ^ id.getLeastSignificantBits())
          .query(Integer.class)
          .single();
    }
    // what was read before the wait may be out of date
    entities.flush();
    entities.clear();
  }

  private static Locks ofThisTransaction() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Locks.class::isInstance)
        .map(Locks.class::cast)
        .findFirst()
        .orElseGet(
            () -> {
              Locks none = new Locks(new HashSet<>(), new HashSet<>());
              TransactionSynchronizationManager.registerSynchronization(none);
              return none;
            });
  }

  /**
   * Belongs to one transaction and is gone with it, as the locks are.
   *
   * @param seen which were there after they were locked
   */
  private record Locks(Set<InvestigationId> held, Set<InvestigationId> seen)
      implements TransactionSynchronization {}

  private boolean exists(String sql, UUID id) {
    return jdbc.sql(sql).param(id).query(Boolean.class).single();
  }

  private static OvertakenException claimGone() {
    return new OvertakenException("The claim was changed or removed meanwhile; look again.");
  }
}

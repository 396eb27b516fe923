package io.touchstone.persistence.account;

import io.touchstone.domain.account.SetupCodes;
import io.touchstone.persistence.locking.NameLock;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaSetupCodes implements SetupCodes {
  private final EntityManager entities;
  private final NameLock names;

  JpaSetupCodes(EntityManager entities, NameLock names) {
    this.entities = entities;
    this.names = names;
  }

  /** Of two visitors with the same code the second waits here, and then there is none. */
  @Override
  public Optional<String> hash() {
    return locked().map(code -> code.hash);
  }

  @Override
  public void replace(String hash) {
    locked().ifPresentOrElse(code -> code.hash = hash, () -> add(hash));
    entities.flush();
  }

  private void add(String hash) {
    entities.persist(new SetupCodeEntity(hash));
  }

  @Override
  public void clear() {
    locked().ifPresent(entities::remove);
    entities.flush();
  }

  private Optional<SetupCodeEntity> locked() {
    names.take("setup", "code");
    return Optional.ofNullable(entities.find(SetupCodeEntity.class, SetupCodeEntity.ONLY));
  }
}

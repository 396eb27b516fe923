package io.touchstone.persistence.investigation;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationSummary;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.persistence.article.Originals;
import io.touchstone.persistence.locking.InvestigationLock;
import io.touchstone.persistence.locking.NameLock;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaInvestigations implements Investigations {
  private static final String SAMPLE = "sample";

  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final InvestigationLock lock;
  private final NameLock names;
  private final InvestigationList list;
  private final Originals originals;

  JpaInvestigations(
      EntityManager entities,
      JdbcClient jdbc,
      InvestigationLock lock,
      NameLock names,
      InvestigationList list,
      Originals originals) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.lock = lock;
    this.names = names;
    this.list = list;
    this.originals = originals;
  }

  @Override
  public Optional<Investigation> find(InvestigationId id) {
    return Optional.ofNullable(entities.find(InvestigationEntity.class, id.value()))
        .map(InvestigationEntity::toDomain);
  }

  @Override
  public List<InvestigationSummary> visibleTo(Viewer viewer) {
    return list.visibleTo(viewer);
  }

  @Override
  public Optional<Investigation> sample() {
    return entities
        .createQuery("from InvestigationEntity where sample", InvestigationEntity.class)
        .getResultList()
        .stream()
        .findFirst()
        .map(InvestigationEntity::toDomain);
  }

  /** There is one sample at most. */
  @Override
  public void add(Investigation investigation) {
    if (investigation.sample()) {
      names.take("investigation", SAMPLE);
      if (sample().isPresent()) {
        throw new InvalidInputException(SAMPLE, "The sample is open already.");
      }
    }
    entities.persist(new InvestigationEntity(investigation));
    entities.flush();
    jdbc.sql("insert into investigation_counter (investigation_id) values (?)")
        .param(investigation.id().value())
        .update();
  }

  @Override
  public SaveOutcome<Investigation> save(Investigation investigation, long expectedVersion) {
    lock.take(investigation.id());
    InvestigationEntity stored =
        entities.find(InvestigationEntity.class, investigation.id().value());
    if (stored.version != expectedVersion) {
      return new SaveOutcome.Stale<>(stored.toDomain());
    }
    stored.become(investigation);
    entities.flush();
    return new SaveOutcome.Saved<>(stored.toDomain());
  }

  @Override
  public void delete(InvestigationId id) {
    lock.takeEvenIfGone(id);
    List<String> files = originals.lockThoseOf(id);
    jdbc.sql("delete from investigation where id = ?").param(id.value()).update();
    originals.dropUnused(files);
  }
}

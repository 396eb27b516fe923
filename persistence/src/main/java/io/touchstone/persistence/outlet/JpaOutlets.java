package io.touchstone.persistence.outlet;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.persistence.locking.NameLock;
import jakarta.persistence.EntityManager;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaOutlets implements Outlets {
  private static final String KIND = "outlet";

  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final NameLock names;

  JpaOutlets(EntityManager entities, JdbcClient jdbc, NameLock names) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.names = names;
  }

  @Override
  public Optional<Outlet> find(OutletId id) {
    return found(id.value());
  }

  /**
   * Whoever finds none holds the name, so that two imports at once don't make one outlet into two,
   * which would then count as two origins.
   */
  @Override
  public Optional<Outlet> byName(String name) {
    String key = OutletEntity.keyOf(name);
    Optional<Outlet> known = byKey(key);
    if (known.isEmpty()) {
      names.take(KIND, key);
      known = byKey(key);
    }
    return known;
  }

  private Optional<Outlet> byKey(String key) {
    // held, so that it isn't removed as unused before the article that names it is there
    return jdbc.sql("select id from outlet where name_key = ? for key share")
        .param(key)
        .query(UUID.class)
        .optional()
        .flatMap(this::found);
  }

  @Override
  public Optional<Outlet> byDomain(String domain) {
    return jdbc.sql(
            """
            select id from outlet where lower(domain) = lower(?)
             order by name_key limit 1 for key share
            """)
        .param(CodePoints.wellFormed(domain))
        .query(UUID.class)
        .optional()
        .flatMap(this::found);
  }

  @Override
  public List<Outlet> all() {
    // sorted here: the database may know no language but C
    return entities.createQuery("from OutletEntity", OutletEntity.class).getResultList().stream()
        .map(OutletEntity::toDomain)
        .sorted(Comparator.comparing(Outlet::name, Collator.getInstance(Locale.ROOT)))
        .toList();
  }

  @Override
  public void add(Outlet outlet) {
    if (isTaken(outlet)) {
      throw new OvertakenException("The outlet " + outlet.name() + " was added meanwhile.");
    }
    entities.persist(new OutletEntity(outlet));
    entities.flush();
  }

  @Override
  public void save(Outlet outlet) {
    if (isTaken(outlet)) {
      throw new InvalidInputException(
          KIND, "There is an outlet named " + outlet.name() + " already; choose another name.");
    }
    OutletEntity stored = entities.find(OutletEntity.class, outlet.id().value());
    if (stored == null) {
      throw new NotFoundException("There is no such outlet any more.");
    }
    stored.become(outlet);
    entities.flush();
  }

  private boolean isTaken(Outlet outlet) {
    String key = OutletEntity.keyOf(outlet.name());
    names.take(KIND, key);
    return byKey(key).filter(it -> !it.id().equals(outlet.id())).isPresent();
  }

  @Override
  public void removeUnused() {
    // locked first, so that the deletion sees the articles of whoever held one
    List<UUID> unused =
        jdbc.sql(
                """
                select id from outlet o
                 where not exists (select 1 from article where outlet_id = o.id)
                   for update skip locked
                """)
            .query(UUID.class)
            .list();
    if (!unused.isEmpty()) {
      jdbc.sql(
              """
              delete from outlet o
               where id in (:unused)
                 and not exists (select 1 from article where outlet_id = o.id)
              """)
          .param("unused", unused)
          .update();
    }
    entities.clear();
  }

  private Optional<Outlet> found(UUID id) {
    return Optional.ofNullable(entities.find(OutletEntity.class, id)).map(OutletEntity::toDomain);
  }
}

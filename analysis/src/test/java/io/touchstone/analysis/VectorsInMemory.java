package io.touchstone.analysis;

import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementVector;
import io.touchstone.domain.statement.StatementVectors;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps vectors as the database does, by model and statement. */
final class VectorsInMemory implements StatementVectors {
  private record Key(String model, StatementId statement) {}

  private final Map<Key, StatementVector> kept = new HashMap<>();

  @Override
  public List<StatementVector> of(String model, Collection<StatementId> statements) {
    return statements.stream()
        .map(it -> kept.get(new Key(model, it)))
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public void keep(String model, List<StatementVector> vectors) {
    vectors.forEach(it -> kept.put(new Key(model, it.statement()), it));
  }
}

package io.touchstone.domain.intake;

import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.intake.IntakeSource.StoredFile;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports, for tests. */
final class IntakesInMemory implements Intakes {
  private final Map<IntakeId, Intake> intakes = new LinkedHashMap<>();
  private final Map<IntakeItemId, IntakeItem> items = new LinkedHashMap<>();
  private final Map<IntakeItemId, byte[]> contents = new HashMap<>();

  @Override
  public void addIfNew(Intake intake) {
    intakes.putIfAbsent(intake.id(), intake);
  }

  @Override
  public Optional<Intake> find(IntakeId id) {
    return Optional.ofNullable(intakes.get(id));
  }

  @Override
  public List<Intake> in(InvestigationId investigation) {
    return List.copyOf(intakes.values()).reversed();
  }

  @Override
  public List<IntakeItem> items(IntakeId intake) {
    return items.values().stream().filter(item -> item.intake().equals(intake)).toList();
  }

  @Override
  public Optional<IntakeItem> item(IntakeItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  @Override
  public int nextPosition(IntakeId intake) {
    return items(intake).size() + 1;
  }

  @Override
  public void add(IntakeItem item, byte @Nullable [] content) {
    items.put(item.id(), item);
    contents.put(item.id(), content);
  }

  @Override
  public Optional<SourceFile> content(IntakeItemId id) {
    return Optional.ofNullable(contents.get(id))
        .map(
            content -> {
              StoredFile file = (StoredFile) items.get(id).source();
              return new SourceFile(file.name(), content, file.url());
            });
  }

  @Override
  public boolean begin(IntakeItemId id) {
    boolean open = items.containsKey(id) && items.get(id).state().isOpen();
    if (open) {
      put(items.get(id), ItemState.READING, items.get(id).outcomes());
    }
    return open;
  }

  @Override
  public void keep(IntakeItemId id, int member, ImportOutcome outcome) {
    IntakeItem item = items.get(id);
    if (item != null && item.outcomes().size() == member) {
      List<ImportOutcome> all = new ArrayList<>(item.outcomes());
      all.add(outcome);
      put(item, item.state(), all);
    }
  }

  @Override
  public void end(IntakeItemId id, ItemState state) {
    put(items.get(id), state, items.get(id).outcomes());
    contents.remove(id);
  }

  @Override
  public void cancel(IntakeId id) {
    intakes.computeIfPresent(
        id, (_, it) -> new Intake(id, it.investigation(), it.by(), it.startedAt(), true));
    items(id).stream()
        .filter(item -> item.state() == ItemState.WAITING)
        .forEach(item -> end(item.id(), ItemState.CANCELLED));
  }

  @Override
  public void remove(IntakeId id) {
    items(id).forEach(item -> items.remove(item.id()));
    intakes.remove(id);
  }

  private void put(IntakeItem item, ItemState state, List<ImportOutcome> outcomes) {
    items.put(
        item.id(),
        new IntakeItem(item.id(), item.intake(), item.position(), item.source(), state, outcomes));
  }
}

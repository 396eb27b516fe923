package io.touchstone.persistence.search;

import io.touchstone.domain.search.HitId;
import io.touchstone.domain.search.IndexState;
import io.touchstone.domain.search.Meanings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Keeps the index as the database is. What changed is written and made durable first and forgotten
 * by the database afterwards, so that a kill at any moment costs at most a batch taken twice. An
 * index that isn't the one that the database knows is made anew.
 */
final class Upkeep implements AutoCloseable {
  private static final int BATCH = 500;
  private static final int BATCHES_UNSEEN = 20;

  /** Of the model that comes along; right until another one's vectors are stored. */
  private static final int DIMENSIONS = 384;

  private final Path folder;
  private final Changes changes;
  private final SearchableRows rows;
  private final Meanings meanings;
  private @Nullable LuceneIndex open;
  private @Nullable IndexPosition position;
  private volatile IndexState state = new IndexState.Current();

  Upkeep(Path folder, Changes changes, SearchableRows rows, Meanings meanings) {
    this.folder = folder;
    this.changes = changes;
    this.rows = rows;
    this.meanings = meanings;
  }

  IndexState state() {
    return state;
  }

  /** Opens it if need be; it may have to be made anew, which {@link #catchUp} does. */
  synchronized LuceneIndex index() {
    LuceneIndex index = open;
    if (index == null) {
      int dimensions = dimensions();
      Path home = home(dimensions);
      IndexPosition known =
          IndexPosition.read(home)
              .filter(it -> changes.position().filter(it::follows).isPresent())
              .orElse(null);
      if (known == null) {
        empty(home);
        state = new IndexState.Rebuilding(0, changes.all());
      }
      index = new LuceneIndex(home.resolve("lucene"), meanings, dimensions);
      position = known;
      open = index;
    }
    return index;
  }

  private int dimensions() {
    return changes
        .someVector(meanings.model())
        .map(it -> meanings.stored(it).length)
        .orElse(DIMENSIONS);
  }

  /** Another model or other fields make another index. */
  private Path home(int dimensions) {
    String model = meanings.model().replaceAll("[^A-Za-z0-9.]", "-");
    return folder.resolve(SearchFields.VERSION + "-" + dimensions + "-" + model);
  }

  private void empty(Path home) {
    try {
      FileSystemUtils.deleteRecursively(folder);
      Files.createDirectories(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does what there is to do, on this thread, until it is done or nobody wants it any more. */
  void catchUp(BooleanSupplier wanted) {
    if (isClosedAndCurrent()) {
      return;
    }
    LuceneIndex index = index();
    if (position == null) {
      rebuild(index, wanted);
    }
    List<Changes.Change> next = changes.next(BATCH);
    while (!next.isEmpty() && wanted.getAsBoolean()) {
      take(next);
      next = next.size() < BATCH ? List.of() : changes.next(BATCH);
      state =
          next.isEmpty() ? new IndexState.Current() : new IndexState.CatchingUp(changes.waiting());
    }
  }

  /** Then nothing has to be opened: a start shall not wait for an index that nobody asks. */
  private synchronized boolean isClosedAndCurrent() {
    return open == null
        && changes.next(1).isEmpty()
        && IndexPosition.read(home(dimensions()))
            .flatMap(it -> changes.position().filter(it::follows))
            .isPresent();
  }

  private void take(List<Changes.Change> batch) {
    Set<HitId> touched = changes.touched(batch);
    List<Searchable> found = rows.of(touched, meanings.model());
    LuceneIndex index = index();
    if (found.stream().anyMatch(row -> !fits(index, row))) {
      reopen();
      return;
    }
    index.write(touched, found, true);
    IndexPosition next = Objects.requireNonNull(position).next();
    next.write(home(dimensions()));
    changes.taken(batch, next.batches());
    position = next;
  }

  private boolean fits(LuceneIndex index, Searchable row) {
    byte[] packed = row.vector();
    return packed == null || index.fits(meanings.stored(packed).length);
  }

  /** The first vector of a model that has more or fewer dimensions than was thought. */
  private synchronized void reopen() {
    close();
    rebuild(index(), () -> true);
  }

  private void rebuild(LuceneIndex index, BooleanSupplier wanted) {
    long total = changes.all();
    long done = 0;
    int unseen = 0;
    for (HitId.Of of : HitId.Of.values()) {
      UUID last = null;
      List<HitId> next = changes.after(of, last, BATCH);
      while (!next.isEmpty()) {
        if (!wanted.getAsBoolean()) {
          return;
        }
        index.write(next, rows.of(next, meanings.model()), false);
        done += next.size();
        state = new IndexState.Rebuilding(done, Math.max(done, total));
        if (++unseen % BATCHES_UNSEEN == 0) {
          index.flush();
        }
        last = next.getLast().id();
        next = changes.after(of, last, BATCH);
      }
    }
    index.flush();
    IndexPosition first = new IndexPosition(UUID.randomUUID(), 0);
    changes.begin(first);
    first.write(home(dimensions()));
    position = first;
    state = new IndexState.Current();
  }

  @Override
  public synchronized void close() {
    LuceneIndex index = open;
    if (index != null) {
      open = null;
      position = null;
      index.close();
    }
  }
}

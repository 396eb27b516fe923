package io.touchstone.domain.intake;

import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports with their items, and the bytes of what waits. */
public interface Intakes {
  /** Does nothing when it is there. */
  void addIfNew(Intake intake);

  Optional<Intake> find(IntakeId id);

  /** Newest first. */
  List<Intake> in(InvestigationId investigation);

  /** In the order in which they were brought. */
  List<IntakeItem> items(IntakeId intake);

  Optional<IntakeItem> item(IntakeItemId id);

  /** The position for the next item; held until the transaction ends. */
  int nextPosition(IntakeId intake);

  /**
   * @param content the file's bytes, which are kept until it is read; null for what is fetched
   */
  void add(IntakeItem item, byte @Nullable [] content);

  /** The bytes of a file that waits or is being read. */
  Optional<SourceFile> content(IntakeItemId id);

  /** Begins to read an item, or begins again; false when it isn't open any longer. */
  boolean begin(IntakeItemId id);

  /**
   * Keeps what became of one member, from 0, in the transaction that stores what it is about. A
   * member's outcome never changes; an item that is gone has none.
   */
  void keep(IntakeItemId id, int member, ImportOutcome outcome);

  /** Ends the reading of an item and lets go of its bytes, unless an article keeps them. */
  void end(IntakeItemId id, ItemState state);

  /** Cancels what waits, and whatever is still brought. */
  void cancel(IntakeId id);

  void remove(IntakeId id);
}

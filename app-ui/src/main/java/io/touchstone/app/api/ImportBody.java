package io.touchstone.app.api;

import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.intake.IntakeItem;
import io.touchstone.domain.intake.ItemState;
import io.touchstone.domain.intake.ManageIntakes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API shows it.
 *
 * @param key that it was begun with
 * @param by the name of whoever brought it
 * @param ended how many items nobody has to wait for any longer
 */
record ImportBody(
    UUID key, String by, Instant startedAt, boolean running, int ended, List<Item> items) {

  /** A file or a page. */
  record Item(String name, ItemState state, List<Outcome> outcomes) {}

  /**
   * What became of a file, or of each member of a container.
   *
   * @param article that it is, or that was there before
   * @param reason why there is none
   */
  record Outcome(String name, Result result, @Nullable UUID article, @Nullable String reason) {}

  /** What became of it. */
  enum Result {
    IMPORTED,
    ALREADY_PRESENT,
    REVISED,
    NO_CONTENT,
    REJECTED
  }

  static ImportBody of(ManageIntakes.Progress progress) {
    return new ImportBody(
        progress.intake().id().value(),
        progress.by(),
        progress.intake().startedAt(),
        progress.isRunning(),
        progress.ended(),
        progress.items().stream().map(ImportBody::item).toList());
  }

  private static Item item(IntakeItem item) {
    return new Item(
        item.source().name(),
        item.state(),
        item.outcomes().stream().map(ImportBody::said).toList());
  }

  private static Outcome said(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported(String name, ArticleId article) ->
          new Outcome(name, Result.IMPORTED, article.value(), null);
      case ImportOutcome.AlreadyPresent(String name, ArticleId article) ->
          new Outcome(name, Result.ALREADY_PRESENT, article.value(), null);
      case ImportOutcome.Revised(String name, ArticleId article) ->
          new Outcome(name, Result.REVISED, article.value(), null);
      case ImportOutcome.NoContent(String name, String reason) ->
          new Outcome(name, Result.NO_CONTENT, null, reason);
      case ImportOutcome.Rejected(String name, String reason) ->
          new Outcome(name, Result.REJECTED, null, reason);
    };
  }
}

package io.touchstone.persistence.search;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.search.IndexState;
import io.touchstone.domain.search.Meanings;
import io.touchstone.domain.search.SearchAnswer;
import io.touchstone.domain.search.SearchIndex;
import io.touchstone.domain.search.SearchRequest;
import io.touchstone.domain.trail.TrailNews;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The search over an embedded Lucene index. Once started it follows the database in the background;
 * the index is opened at the first search or the first change.
 */
public final class SearchEngine implements SearchIndex, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SearchEngine.class);

  /** For changes that make no news. */
  private static final long BETWEEN_LOOKS_SECONDS = 3;

  /**
   * From the first news on: writing each change down for good by itself would cost twenty reviewers
   * more than their marks.
   */
  private static final long GATHERED_MILLIS = 1_000;

  private static final long LAST_WORDS_MILLIS = 20_000;

  private final JdbcClient jdbc;
  private final TrailNews news;
  private final Upkeep upkeep;
  private final Finder finder;
  private final Semaphore somethingHappened = new Semaphore(0);
  private volatile boolean ended;
  private @Nullable Thread thread;
  private TrailNews.@Nullable Subscription subscription;

  /**
   * @param folder where the index lies; it is made when it is missing and may be deleted while
   *     nothing runs
   */
  public SearchEngine(
      JdbcClient jdbc,
      TransactionTemplate transactions,
      TrailNews news,
      Meanings meanings,
      Path folder) {
    this.jdbc = jdbc;
    this.news = news;
    SearchableRows rows = new SearchableRows(jdbc);
    this.upkeep = new Upkeep(folder, new Changes(jdbc, transactions), rows, meanings);
    this.finder = new Finder(rows, jdbc);
  }

  /** Follows the database from now on. */
  public synchronized void start() {
    if (thread == null) {
      subscription = news.subscribe((_, _) -> somethingHappened.release());
      thread = Thread.ofPlatform().daemon().name("search-index").start(this::follow);
    }
  }

  private void follow() {
    boolean silent = false;
    while (!ended) {
      try {
        upkeep.catchUp(() -> !ended);
        silent = false;
        if (somethingHappened.tryAcquire(BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS) && !ended) {
          TimeUnit.MILLISECONDS.sleep(GATHERED_MILLIS);
          somethingHappened.drainPermits();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        if (!ended && !silent) {
          silent = true;
          LOG.warn("The search index waits: {}", e.toString(), e);
        }
        pause();
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.sleep(BETWEEN_LOOKS_SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Has everything indexed that was committed before, on this thread: for tests. */
  void catchUp() {
    upkeep.catchUp(() -> true);
  }

  IndexState state() {
    return upkeep.state();
  }

  @Override
  public void prepare() {
    Thread.ofVirtual().name("search-opening").start(upkeep::index);
  }

  @Override
  public SearchAnswer search(Viewer viewer, SearchRequest request, Optional<float[]> meaning) {
    if (request.words().isEmpty()) {
      return SearchAnswer.nothing(upkeep.state());
    }
    Visible visible = Visible.to(viewer, jdbc);
    return visible.nothing()
        ? SearchAnswer.nothing(upkeep.state())
        : finder.find(upkeep.index(), visible, request, meaning, upkeep.state());
  }

  /** Waits for the batch under way: a write that is interrupted would close the index's files. */
  @Override
  public void close() {
    ended = true;
    somethingHappened.release();
    TrailNews.Subscription subscribed = subscription;
    if (subscribed != null) {
      subscribed.close();
    }
    Thread following = thread;
    if (following != null) {
      try {
        following.join(LAST_WORDS_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    upkeep.close();
  }
}

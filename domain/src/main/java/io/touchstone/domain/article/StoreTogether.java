package io.touchstone.domain.article;

import io.touchstone.domain.investigation.InvestigationId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Stores the articles that several threads have ready at the same time in one transaction. An
 * investigation's transactions come one after the other anyway; what gets ready while one is on its
 * way to the disk goes with the next. An article that can't be stored fails alone: those that came
 * with it are then stored one by one.
 */
public class StoreTogether {
  private static final int MOST = 16;

  private final StoreArticles store;
  private final Map<InvestigationId, Line> lines = new ConcurrentHashMap<>();

  public StoreTogether(StoreArticles store) {
    this.store = store;
  }

  /**
   * Returns when the article is stored for good, or throws what storing it threw. Never called
   * inside a transaction, which the thread that stores wouldn't see, and might wait for.
   */
  ImportOutcome store(InvestigationId investigation, ReadyArticle article) {
    Line line = lines.computeIfAbsent(investigation, Line::new);
    Waiting mine = new Waiting(article);
    line.add(mine);
    line.turn.lock();
    try {
      while (mine.isOpen()) {
        line.storeNext();
      }
    } finally {
      line.turn.unlock();
    }
    return mine.outcome();
  }

  /** An article whose thread waits; written and read under its line's turn. */
  private static final class Waiting {
    private final ReadyArticle article;
    private @Nullable ImportOutcome outcome;
    private @Nullable RuntimeException problem;

    Waiting(ReadyArticle article) {
      this.article = article;
    }

    boolean isOpen() {
      return outcome == null && problem == null;
    }

    ImportOutcome outcome() {
      if (outcome == null) {
        throw problem == null ? new IllegalStateException("It is open.") : problem;
      }
      return outcome;
    }
  }

  private final class Line {
    private final InvestigationId investigation;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    Line(InvestigationId investigation) {
      this.investigation = investigation;
    }

    void add(Waiting one) {
      synchronized (waiting) {
        waiting.add(one);
      }
    }

    void storeNext() {
      List<Waiting> together = new ArrayList<>();
      synchronized (waiting) {
        while (!waiting.isEmpty() && together.size() < MOST) {
          together.add(waiting.remove());
        }
      }
      try {
        store(together);
      } catch (RuntimeException e) {
        together.forEach(this::storeAlone);
      }
    }

    private void storeAlone(Waiting one) {
      try {
        store(List.of(one));
      } catch (RuntimeException e) {
        one.problem = e;
      }
    }

    private void store(List<Waiting> together) {
      List<ImportOutcome> outcomes =
          store.store(investigation, together.stream().map(one -> one.article).toList());
      for (int i = 0; i < outcomes.size(); i++) {
        together.get(i).outcome = outcomes.get(i);
      }
    }
  }
}

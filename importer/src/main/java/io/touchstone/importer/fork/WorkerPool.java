package io.touchstone.importer.fork;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The processes that run. Two files share one, because what one of them made the virtual machine
 * compile serves the other, too; more would share too little memory.
 */
final class WorkerPool {
  private static final int FILES_AT_ONCE = 2;

  /**
   * What leaks in a parser leaks no further than this many files. A new worker takes some 10 s of
   * CPU until it is warm: replaced every 500 files, two of them read 43 files a second instead of
   * 153.
   */
  private static final int FILES_A_WORKER = 10_000;

  private final WorkerCommand command;

  /** How many files each reads now. */
  private final Map<Worker, Integer> running = new HashMap<>();

  private boolean closed;

  WorkerPool(WorkerCommand command) {
    this.command = command;
  }

  /** A worker for one more file, to be given back or discarded. */
  synchronized Worker take() throws IOException {
    for (Map.Entry<Worker, Integer> each : running.entrySet()) {
      Worker worker = each.getKey();
      if (each.getValue() < FILES_AT_ONCE && worker.isAlive() && !isWornOut(worker)) {
        each.setValue(each.getValue() + 1);
        return worker;
      }
    }
    Worker fresh = takeAlone();
    running.put(fresh, 1);
    return fresh;
  }

  /** A worker that reads nothing else; to be discarded. */
  synchronized Worker takeAlone() throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    return Worker.start(command);
  }

  void giveBack(Worker worker) {
    synchronized (this) {
      Integer files = running.computeIfPresent(worker, (_, before) -> before - 1);
      if (files == null || files > 0 || (worker.isAlive() && !isWornOut(worker) && !closed)) {
        return;
      }
    }
    discard(worker);
  }

  void discard(Worker worker) {
    synchronized (this) {
      running.remove(worker);
    }
    worker.stop();
  }

  /** Stops the idle workers at once, and those at work when their files are done. */
  void close() {
    List<Worker> idle = new ArrayList<>();
    synchronized (this) {
      closed = true;
      running.forEach(
          (worker, files) -> {
            if (files == 0) {
              idle.add(worker);
            }
          });
    }
    idle.forEach(this::discard);
  }

  private static boolean isWornOut(Worker worker) {
    return worker.filesRead() >= FILES_A_WORKER;
  }
}

package io.touchstone.persistence.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Runs work on several threads that start together. */
public final class AtOnce {
  private AtOnce() {}

  /** Outcomes in the order of the works; an exception of one of them is thrown. */
  public static <T> List<T> run(List<Callable<T>> works) {
    CyclicBarrier start = new CyclicBarrier(works.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
      List<Future<T>> running =
          works.stream()
              .map(
                  work ->
                      threads.submit(
                          () -> {
                            start.await();
                            return work.call();
                          }))
              .toList();
      List<T> outcomes = new ArrayList<>();
      for (Future<T> future : running) {
        outcomes.add(future.get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  public static <T> List<T> run(int times, Callable<T> work) {
    return run(IntStream.range(0, times).mapToObj(_ -> work).toList());
  }
}

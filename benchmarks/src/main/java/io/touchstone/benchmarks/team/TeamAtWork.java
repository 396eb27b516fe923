package io.touchstone.benchmarks.team;

import io.touchstone.benchmarks.team.Reviewer.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Everybody at once: each marks statements of their own and words the claims anew, but for the
 * first two, who word the same claim at the same moment again and again.
 */
final class TeamAtWork {
  static final int ROUNDS = 12;

  private static final int WARMING_UP = 2;
  private static final int PAUSE_MILLIS = 1_000;

  private final List<Reviewer> team;
  private final List<String> statements;
  private final Ledger ledger;
  private final CyclicBarrier together = new CyclicBarrier(2);

  TeamAtWork(List<Reviewer> team, List<String> statements, Ledger ledger) {
    this.team = team;
    this.statements = statements;
    this.ledger = ledger;
  }

  void work() throws IOException, InterruptedException, ExecutionException {
    Reviewer first = team.getFirst();
    Answer shared = first.mark(statements.getFirst(), UUID.randomUUID().toString());
    ledger.marked(first, shared, false);
    String claim = shared.body().path("id").asString();
    List<Future<?>> all = new ArrayList<>();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < team.size(); i++) {
        Reviewer who = team.get(i);
        int own = i * ROUNDS;
        Reviewer other = team.get(i == 0 ? 1 : 0);
        boolean rival = i < 2;
        all.add(
            people.submit(
                () -> {
                  if (rival) {
                    contend(who, other, claim);
                  } else {
                    review(who, statements.subList(own, own + ROUNDS));
                  }
                  return null;
                }));
      }
    }
    for (Future<?> each : all) {
      each.get();
    }
  }

  private void review(Reviewer who, List<String> mine) throws IOException, InterruptedException {
    for (int i = 0; i < mine.size(); i++) {
      pause();
      boolean counts = i >= WARMING_UP;
      String key = UUID.randomUUID().toString();
      Answer marked = who.mark(mine.get(i), key);
      ledger.marked(who, marked, counts);
      // as if the answer had been lost on the way
      if (i % 3 == 0) {
        ledger.marked(who, who.mark(mine.get(i), key), counts);
      }
      pause();
      String words = who.name() + " words it in round " + i + ".";
      String claim = marked.body().path("id").asString();
      ledger.reworded(who, claim, who.reword(claim, marked.tag(), words), words, counts);
    }
  }

  /** Both read, then both write; the slower one looks and writes again. */
  private void contend(Reviewer who, Reviewer other, String claim)
      throws IOException, InterruptedException, BrokenBarrierException {
    for (int i = 0; i < ROUNDS; i++) {
      boolean counts = i >= WARMING_UP;
      pause();
      // the other one has written by now
      together.await();
      String tag = who.get("/claims/" + claim).tag();
      String words = who.name() + " insists, in round " + i + ".";
      together.await();
      Answer answer = who.reword(claim, tag, words);
      if (answer.status() == 412) {
        ledger.refused(other, words, answer);
        answer = who.reword(claim, answer.tag(), words);
      }
      ledger.reworded(who, claim, answer, words, counts);
    }
  }

  private static void pause() throws InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS / 2, PAUSE_MILLIS * 3 / 2));
  }
}

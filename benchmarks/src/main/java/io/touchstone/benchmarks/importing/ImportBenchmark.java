package io.touchstone.benchmarks.importing;

import io.touchstone.benchmarks.OwnDatabase;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Username;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench import}: the same corpus through plain Tika (in process, two threads, warm) and
 * through the product's import, whose every document is committed to a PostgreSQL that syncs. In
 * turn, each time with files that neither has seen; the figures are the medians.
 */
public final class ImportBenchmark {
  private static final int THREADS = 2;

  /** More than files that are read at once: what is ready is stored together. */
  private static final int IMPORTING = 14;

  /** Whole corpora for warming up, on both sides: the compilers are at work until then. */
  private static final int WARMING_UP = 2;

  private static final int ROUNDS = 3;

  private ImportBenchmark() {}

  /** Takes the folder for the database's programs. */
  public static void main(String[] args) throws Exception {
    PrintStream figuresOnly = System.out;
    System.setOut(System.err);
    PlainTika tika = new PlainTika();
    List<Round> plain = new ArrayList<>();
    List<Round> ours = new ArrayList<>();
    try (EmbeddedPostgres postgres = OwnDatabase.durable(Path.of(args[0]));
        ConfigurableApplicationContext context = OwnDatabase.start(ImportWiring.class, postgres)) {
      CpuClock cpu = new CpuClock(postgres);
      Account account =
          new Account(
              AccountId.next(), Username.typed("bench"), "Bench", "{none}", false, false, 0);
      inTransaction(context, () -> context.getBean(Accounts.class).add(account));
      ImportArticles importing = context.getBean(ImportArticles.class);
      for (int round = 0; round < WARMING_UP + ROUNDS; round++) {
        List<SourceFile> corpus = NewsFiles.corpus(round, 1);
        InvestigationId into = investigation(context, account);
        plain.add(round(corpus, cpu, THREADS, tika::applyAsInt));
        ours.add(round(corpus, cpu, IMPORTING, file -> keep(importing, account, into, file)));
      }
    }
    figuresOnly.println(JsonMapper.shared().writeValueAsString(figures(plain, ours)));
  }

  private static Map<String, Object> figures(List<Round> plain, List<Round> ours) {
    double tika = median(plain, Round::rate);
    double imported = median(ours, Round::rate);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("documents", plain.getFirst().documents());
    figures.put("documentsPerSecond", Math.round(imported * 10) / 10.0);
    figures.put("tikaDocumentsPerSecond", Math.round(tika * 10) / 10.0);
    figures.put("ratio", Math.round(imported / tika * 1000) / 1000.0);
    figures.put("cpuMilliseconds", Math.round(median(ours, Round::cpu) * 100) / 100.0);
    figures.put("tikaCpuMilliseconds", Math.round(median(plain, Round::cpu) * 100) / 100.0);
    return figures;
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    double[] sorted =
        rounds.subList(WARMING_UP, rounds.size()).stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static void inTransaction(ConfigurableApplicationContext context, Runnable work) {
    context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> work.run());
  }

  private static InvestigationId investigation(
      ConfigurableApplicationContext context, Account editor) {
    InvestigationId id = InvestigationId.next();
    Map<AccountId, InvestigationRole> members = Map.of(editor.id(), InvestigationRole.EDITOR);
    inTransaction(
        context,
        () ->
            context
                .getBean(Investigations.class)
                .add(
                    new Investigation(id, "Bench", "How fast?", false, members, Instant.now(), 0)));
    return id;
  }

  private static void keep(
      ImportArticles importing, Account account, InvestigationId into, SourceFile file) {
    List<ImportOutcome> outcomes = importing.importFile(account.viewer(), into, file);
    if (!(outcomes.getFirst() instanceof ImportOutcome.Imported)) {
      throw new IllegalStateException(file.name() + " of our own corpus: " + outcomes);
    }
  }

  /**
   * What one side did with one corpus.
   *
   * @param rate documents a second
   * @param cpu milliseconds of CPU a document, of all processes
   */
  private record Round(int documents, double rate, double cpu) {}

  private static Round round(
      List<SourceFile> corpus, CpuClock cpu, int threads, Consumer<SourceFile> work)
      throws InterruptedException, ExecutionException {
    Duration before = cpu.read();
    long start = System.nanoTime();
    inParallel(corpus, threads, work);
    double seconds = (System.nanoTime() - start) / 1e9;
    double milliseconds = cpu.read().minus(before).toNanos() / 1e6;
    Round done = new Round(corpus.size(), corpus.size() / seconds, milliseconds / corpus.size());
    System.err.println(done + " " + cpu.parts());
    return done;
  }

  private static void inParallel(List<SourceFile> corpus, int count, Consumer<SourceFile> work)
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < corpus.size(); i = next.getAndIncrement()) {
            work.accept(corpus.get(i));
          }
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        running.add(threads.submit(worker));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
  }
}

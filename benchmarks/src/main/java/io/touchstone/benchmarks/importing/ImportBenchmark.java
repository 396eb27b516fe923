package io.touchstone.benchmarks.importing;

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
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench import}: the same corpus through plain Tika (in process, two threads, warm) and
 * through the product's import, whose every document is committed to a PostgreSQL that syncs.
 */
public final class ImportBenchmark {
  private static final int THREADS = 2;

  /** Both sides read one corpus before the clock runs; ours another one, for it knows its files. */
  private static final double WARM_UP = 1;

  private ImportBenchmark() {}

  /** Takes the folder for the database's programs. */
  public static void main(String[] args) throws Exception {
    PrintStream figuresOnly = System.out;
    System.setOut(System.err);
    List<SourceFile> corpus = NewsFiles.corpus(1, 1);
    PlainTika tika = new PlainTika();
    inParallel(corpus, tika::applyAsInt);
    double plain = rate(corpus, tika::applyAsInt);
    double ours = imported(corpus, Path.of(args[0]));
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("documents", corpus.size());
    figures.put("documentsPerSecond", Math.round(ours * 10) / 10.0);
    figures.put("tikaDocumentsPerSecond", Math.round(plain * 10) / 10.0);
    figures.put("ratio", Math.round(ours / plain * 1000) / 1000.0);
    figuresOnly.println(JsonMapper.shared().writeValueAsString(figures));
  }

  private static double imported(List<SourceFile> corpus, Path programs) throws Exception {
    try (EmbeddedPostgres postgres = durable(programs);
        ConfigurableApplicationContext context = start(postgres)) {
      Account account =
          new Account(
              AccountId.next(), Username.typed("bench"), "Bench", "{none}", false, false, 0);
      InvestigationId warmUp = InvestigationId.next();
      InvestigationId measured = InvestigationId.next();
      context
          .getBean(TransactionTemplate.class)
          .executeWithoutResult(
              _ -> {
                context.getBean(Accounts.class).add(account);
                add(context, warmUp, account);
                add(context, measured, account);
              });
      ImportArticles importing = context.getBean(ImportArticles.class);
      inParallel(NewsFiles.corpus(2, WARM_UP), file -> keep(importing, account, warmUp, file));
      return rate(corpus, file -> keep(importing, account, measured, file));
    }
  }

  private static void add(
      ConfigurableApplicationContext context, InvestigationId id, Account editor) {
    context
        .getBean(Investigations.class)
        .add(
            new Investigation(
                id,
                "Bench",
                "How fast?",
                false,
                Map.of(editor.id(), InvestigationRole.EDITOR),
                Instant.now(),
                0));
  }

  private static void keep(
      ImportArticles importing, Account account, InvestigationId into, SourceFile file) {
    List<ImportOutcome> outcomes = importing.importFile(account.viewer(), into, file);
    if (!(outcomes.getFirst() instanceof ImportOutcome.Imported)) {
      throw new IllegalStateException(file.name() + " of our own corpus: " + outcomes);
    }
  }

  private static EmbeddedPostgres durable(Path programs) throws IOException {
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(programs.toFile())
        // as the application runs it: zonky would turn both off
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  private static ConfigurableApplicationContext start(EmbeddedPostgres postgres) {
    return new SpringApplicationBuilder(ImportWiring.class)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .properties(
            "spring.main.banner-mode=off",
            "logging.level.root=error",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                + postgres.getPort()
                + "/postgres?reWriteBatchedInserts=true",
            "spring.datasource.username=postgres")
        .run();
  }

  /** Documents a second. */
  private static double rate(List<SourceFile> corpus, Consumer<SourceFile> work) throws Exception {
    long start = System.nanoTime();
    inParallel(corpus, work);
    return corpus.size() / ((System.nanoTime() - start) / 1e9);
  }

  private static void inParallel(List<SourceFile> corpus, Consumer<SourceFile> work)
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < corpus.size(); i = next.getAndIncrement()) {
            work.accept(corpus.get(i));
          }
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      Future<?> one = threads.submit(worker);
      Future<?> other = threads.submit(worker);
      one.get();
      other.get();
    }
  }
}

package io.touchstone.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.Extraction.Extracted;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.testing.Silent;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailLog;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file called "bad" can't be stored. */
class StoreTogetherTest {
  private static final InvestigationId FLOOD = InvestigationId.next();
  private static final Viewer ADA = new Viewer(AccountId.next(), false);

  private final ArticlesInMemory articles = new ArticlesInMemory();
  private final List<Integer> transactions = new ArrayList<>();
  private final StoreArticles store = storing();

  @Test
  void whatComesTwiceInOneTransactionIsOneArticle() {
    List<ImportOutcome> outcomes =
        store.store(
            FLOOD,
            List.of(
                ready("one", "Water rose.", "https://post.example/flood"),
                ready("same bytes", "Water rose.", null),
                ready("later", "Water fell.", "https://www.post.example/flood#top"),
                ready("later again", "Water fell.", null),
                ready("same text", " Water fell. ", "https://post.example/flood"),
                ready("other", "Nobody drowned.", null)));

    assertThat(outcomes)
        .extracting(it -> it.getClass().getSimpleName())
        .containsExactly(
            "Imported",
            "AlreadyPresent",
            "Revised",
            "AlreadyPresent",
            "AlreadyPresent",
            "Imported");
    assertThat(articles.articles.values()).extracting(Article::number).containsExactly(1, 2);
    assertThat(articles.revisions).hasSize(3);
  }

  @Test
  void whatIsReadyWhileOneIsStoredIsStoredAtOnceAndABadOneFailsAlone() throws Exception {
    StoreTogether together = new StoreTogether(store);
    CountDownLatch allReady = new CountDownLatch(1);
    List<ImportOutcome> beside = new ArrayList<>();
    FutureTask<ImportOutcome> first =
        run(together, ready("first", "First.", null, _ -> await(allReady)));
    List<FutureTask<ImportOutcome>> rest = new ArrayList<>();
    for (String name : List.of("a", "bad", "b")) {
      rest.add(run(together, ready(name, name + " text", null, beside::add)));
    }
    allReady.countDown();

    assertThat(first.get()).isInstanceOf(ImportOutcome.Imported.class);
    assertThat(rest.get(0).get()).isInstanceOf(ImportOutcome.Imported.class);
    assertThatThrownBy(rest.get(1)::get).hasCause(new IllegalStateException("bad"));
    assertThat(rest.get(2).get()).isInstanceOf(ImportOutcome.Imported.class);
    assertThat(beside).extracting(ImportOutcome::name).containsExactly("a", "b");
    assertThat(articles.articles).hasSize(3);
    assertThat(transactions).containsExactly(1, 3, 1, 1, 1);
  }

  @Test
  void whoMayNotImportIsRefused() {
    StoreTogether together = new StoreTogether(store);
    ReadyArticle stranger =
        ReadyArticle.of(
            new Viewer(AccountId.next(), false),
            extracted("a", "Water rose.", null),
            text("Water rose."),
            List.of(),
            _ -> {});

    assertThatThrownBy(() -> together.store(FLOOD, stranger)).isInstanceOf(NotFoundException.class);
    assertThat(articles.articles).isEmpty();
  }

  /** Returns when it waits for its turn, or for what it stores beside the article. */
  private static FutureTask<ImportOutcome> run(StoreTogether together, ReadyArticle article) {
    FutureTask<ImportOutcome> task = new FutureTask<>(() -> together.store(FLOOD, article));
    Thread thread = Thread.ofPlatform().start(task);
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return task;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static ReadyArticle ready(String name, String text, @Nullable String url) {
    return ready(name, text, url, _ -> {});
  }

  private static ReadyArticle ready(
      String name, String text, @Nullable String url, Consumer<ImportOutcome> beside) {
    return ReadyArticle.of(ADA, extracted(name, text, url), text(text), List.of(), beside);
  }

  private static Extracted extracted(String name, String text, @Nullable String url) {
    Fact<String> address = url == null ? null : new Fact<>(url, "link");
    ArticleFacts facts = new ArticleFacts(null, null, List.of(), null, null, address, List.of());
    SourceFile file = new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    return new Extracted(file, "text/plain", facts, text(text), "test 1");
  }

  private static ArticleText text(String text) {
    return ArticleText.of(List.of(new Paragraph(BlockKind.PARAGRAPH, text)));
  }

  private StoreArticles storing() {
    Statements statements = Silent.port(Statements.class);
    DueComparisons due = Silent.port(DueComparisons.class);
    NameOutlet outlets = new NameOutlet(Silent.port(Outlets.class));
    Trail trail = new Trail(Silent.port(TrailLog.class), InstantSource.system());
    Articles failing =
        (Articles)
            Proxy.newProxyInstance(
                Articles.class.getClassLoader(),
                new Class<?>[] {Articles.class},
                (_, method, arguments) -> {
                  if (method.getName().equals("addAll")) {
                    List<?> added = (List<?>) arguments[0];
                    transactions.add(added.size());
                    if (added.stream().anyMatch(StoreTogetherTest::isBad)) {
                      throw new IllegalStateException("bad");
                    }
                  }
                  return method.invoke(articles, arguments);
                });
    return new StoreArticles(
        new Access(investigations()),
        failing,
        statements,
        outlets,
        new ReviseArticle(
            failing,
            statements,
            Silent.port(Suggestions.class),
            outlets,
            due,
            trail,
            InstantSource.system()),
        due,
        trail,
        InstantSource.system());
  }

  private static boolean isBad(Object added) {
    return added instanceof NewArticle it && it.original().name().equals("bad");
  }

  private static Investigations investigations() {
    Map<AccountId, InvestigationRole> members = Map.of(ADA.id(), InvestigationRole.EDITOR);
    Investigation flood = new Investigation(FLOOD, "Flood", "", false, members, Instant.EPOCH, 0);
    return (Investigations)
        Proxy.newProxyInstance(
            Investigations.class.getClassLoader(),
            new Class<?>[] {Investigations.class},
            (_, _, _) -> Optional.of(flood));
  }
}

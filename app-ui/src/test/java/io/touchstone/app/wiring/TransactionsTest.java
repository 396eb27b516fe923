package io.touchstone.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.CompareDue;
import io.touchstone.domain.article.DueComparisons;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.NewArticle;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.statement.Comparison;
import io.touchstone.domain.statement.StatementAnalyser;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailLog;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The domain's use cases are plain classes, some with package-private transactional methods. */
class TransactionsTest {

  private static final Viewer ADMINISTRATOR = new Viewer(AccountId.next(), true);
  private static final Investigation INVESTIGATION =
      new Investigation(InvestigationId.next(), "A flood", "", false, Map.of(), Instant.EPOCH, 0);

  @Test
  void parsingAndComparingRunOutsideATransactionAndStoringInside() {
    try (var context = new AnnotationConfigApplicationContext(Ports.class)) {
      List<ImportOutcome> outcomes =
          context
              .getBean(ImportArticles.class)
              .importFile(
                  ADMINISTRATOR,
                  INVESTIGATION.id(),
                  new SourceFile("a.txt", "Water rose.".getBytes(StandardCharsets.UTF_8)));

      assertThat(outcomes).singleElement().isInstanceOf(ImportOutcome.Imported.class);
      context.getBean(CompareDue.class).compare(INVESTIGATION.id(), () -> true, () -> {});
      Ports ports = context.getBean(Ports.class);
      assertThat(ports.extracting).hasValue(false);
      assertThat(ports.storing).hasValue(true);
      assertThat(ports.comparing).hasValue(false);
      assertThat(ports.suggesting).hasValue(true);
    }
  }

  @Configuration
  @EnableTransactionManagement(proxyTargetClass = true)
  @Import(ArticleConfiguration.class)
  static class Ports {

    final AtomicReference<Boolean> extracting = new AtomicReference<>();
    final AtomicReference<Boolean> storing = new AtomicReference<>();
    final AtomicReference<Boolean> comparing = new AtomicReference<>();
    final AtomicReference<Boolean> suggesting = new AtomicReference<>();

    @Bean
    Articles articles() {
      Articles articles = mock(Articles.class);
      willAnswer(
              call -> {
                note(storing);
                NewArticle added = call.<List<NewArticle>>getArgument(0).getFirst();
                given(articles.find(any())).willReturn(Optional.of(added.article()));
                given(articles.revision(any())).willReturn(Optional.of(added.revision()));
                return null;
              })
          .given(articles)
          .addAll(any());
      return articles;
    }

    @Bean
    ArticleExtractor extractor() {
      ArticleText body =
          ArticleText.of(List.of(new ArticleText.Paragraph(BlockKind.PARAGRAPH, "Water rose.")));
      return file -> {
        note(extracting);
        return List.of(
            new Extraction.Extracted(file, "text/plain", ArticleFacts.NONE, body, "test 1"));
      };
    }

    @Bean
    Comparison comparison() {
      Comparison comparison = mock(Comparison.class);
      given(comparison.compare(any(), any()))
          .willAnswer(
              call -> {
                note(comparing);
                return new Comparison.Result("test 1", List.of(), List.of());
              });
      return comparison;
    }

    @Bean
    Suggestions suggestions() {
      Suggestions suggestions = mock(Suggestions.class);
      willAnswer(
              call -> {
                note(suggesting);
                return null;
              })
          .given(suggestions)
          .addAll(any());
      return suggestions;
    }

    @Bean
    DueComparisons due() {
      AtomicReference<ArticleId> article = new AtomicReference<>();
      DueComparisons due = mock(DueComparisons.class);
      willAnswer(
              call -> {
                article.set(call.<List<ArticleId>>getArgument(1).getFirst());
                return null;
              })
          .given(due)
          .add(any(), any());
      given(due.next(any())).willAnswer(_ -> Optional.ofNullable(article.getAndSet(null)));
      return due;
    }

    @Bean
    Access access() {
      Investigations investigations = mock(Investigations.class);
      given(investigations.find(INVESTIGATION.id())).willReturn(Optional.of(INVESTIGATION));
      return new Access(investigations);
    }

    @Bean
    Trail trail() {
      return new Trail(mock(TrailLog.class), Clock.systemUTC());
    }

    @Bean
    NameOutlet nameOutlet() {
      return new NameOutlet(mock(Outlets.class));
    }

    @Bean
    StatementAnalyser analyser() {
      return (content, facts) -> List.of();
    }

    @Bean
    Statements statements() {
      return mock(Statements.class);
    }

    @Bean
    SharedCopies copies() {
      return mock(SharedCopies.class);
    }

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    PlatformTransactionManager transactions() {
      return new NothingToCommit();
    }

    private static void note(AtomicReference<Boolean> inTransaction) {
      inTransaction.set(TransactionSynchronizationManager.isActualTransactionActive());
    }
  }

  private static final class NothingToCommit extends AbstractPlatformTransactionManager {

    private static final long serialVersionUID = 1L;

    @Override
    protected Object doGetTransaction() {
      return this;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}
  }
}

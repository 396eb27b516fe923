package io.touchstone.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.CompareDue;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.TrailNews;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@WithAdministrator
class ComparisonsTest {
  private static final long PATIENCE_SECONDS = 60;

  @Autowired private Comparisons comparisons;
  @Autowired private CompareDue due;
  @Autowired private CurrentViewer current;
  @Autowired private ManageInvestigations investigations;
  @Autowired private ImportArticles imports;
  @Autowired private Suggestions suggestions;
  @Autowired private TrailNews news;
  @Autowired private JdbcClient jdbc;

  private InvestigationId fire;

  @BeforeEach
  void twoArticlesThatSayTheSame() {
    Viewer viewer = current.get();
    fire = investigations.create(viewer, "The pier fire", "").id();
    importing("one.txt", "Pier burns at Saltmere", "Forty boats were lost in the blaze on Sunday.");
    importing("two.txt", "Fire at the pier", "Forty boats were lost in the blaze on Sunday night.");
    assertThat(suggestions.open(fire)).isEmpty();
  }

  @Test
  void whatWasImportedIsComparedInTheBackground() throws InterruptedException {
    comparisons.soon(fire);
    comparisons.soon(fire);

    awaitAllCompared();
    assertThat(suggestions.open(fire)).isNotEmpty();
  }

  /** A process was killed in the middle: its task is marked as being worked on, by nobody. */
  @Test
  void aTaskWhoseProcessDiedIsTakenUpAgain() throws InterruptedException {
    jdbc.sql(
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked,
                                         picked_by, last_heartbeat, version, priority)
            values ('compare', ?, now() - interval '1 hour', true,
                    'gone', now() - interval '1 hour', 1, 0)
            """)
        .param(fire.toString())
        .update();

    awaitAllCompared();
    assertThat(suggestions.open(fire)).isNotEmpty();
  }

  private void awaitAllCompared() throws InterruptedException {
    Semaphore somethingHappened = new Semaphore(1);
    try (TrailNews.Subscription subscription =
        news.subscribe((_, _) -> somethingHappened.release())) {
      assertThat(subscription).isNotNull();
      do {
        assertThat(somethingHappened.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      } while (due.isAnythingDue(fire));
    }
  }

  private void importing(String name, String title, String text) {
    byte[] content = (title + "\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
    imports.importFile(current.get(), fire, new SourceFile(name, content));
  }
}

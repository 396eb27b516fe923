package io.touchstone.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.app.testing.BackgroundWork;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.CompareDue;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.TrailNews;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@WithAdministrator
class ComparisonsTest {
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

  @AfterEach
  void deleteThem() {
    investigations.delete(current.get(), fire);
  }

  @Test
  void whatWasImportedIsComparedInTheBackground() {
    comparisons.soon(fire);
    comparisons.soon(fire);

    awaitAllCompared();
    assertThat(suggestions.open(fire)).isNotEmpty();
  }

  /** A process was killed in the middle: its task is marked as being worked on, by nobody. */
  @Test
  void aTaskWhoseProcessDiedIsTakenUpAgain() {
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

  private void awaitAllCompared() {
    BackgroundWork.await(news, () -> !due.isAnythingDue(fire));
  }

  private void importing(String name, String title, String text) {
    byte[] content = (title + "\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
    imports.importFile(current.get(), fire, new SourceFile(name, content));
  }
}

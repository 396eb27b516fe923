package io.touchstone.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.IndexState;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.persistence.testing.Story.Told;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** The index follows the database, whatever happens to either. */
class ReconciliationTest extends SearchTest {
  @Autowired Articles articles;
  @Autowired Claims claims;
  @Autowired Investigations investigations;
  @TempDir Path elsewhere;

  private AccountId reviewer;
  private Viewer viewer;
  private InvestigationId investigation;
  private Told told;

  @BeforeEach
  void somethingIsIndexed() {
    reviewer = story.person("reviewer");
    viewer = member(reviewer);
    investigation = story.investigation(reviewer);
    told = story.article(investigation, "One", "The gate was open.", "The road was wet.");
    assertThat(found("gate ")).isEqualTo(1);
  }

  private int found(String typed) {
    return marked(search(viewer, typed), SearchKind.STATEMENT).size();
  }

  @Test
  void whatCameWhileNothingFollowedIsMadeUpFor() {
    engine.close();
    story.article(investigation, "Two", "A gate was shut.");
    Claim claim = story.claim(investigation, told.statement(0));
    story.mark(claim.id(), reviewer, Verdict.DISPUTED);
    start();

    assertThat(found("gate ")).isEqualTo(2);
    assertThat(counts(search(viewer, "gate "), Facet.STANDING)).containsEntry("DISPUTED", 2L);
    assertThat(count("search_change")).isZero();
  }

  @Test
  void aBatchThatTheDatabaseNeverHeardOfIsTakenAgain() throws IOException {
    story.article(investigation, "Two", "A gate was shut.");
    // as after a kill between the index's commit and the database's
    long before = jdbc.sql("select batches from search_position").query(Long.class).single();
    engine.catchUp();
    jdbc.sql("update search_position set batches = ?").param(before).update();
    jdbc.sql("insert into search_change (kind, thing) select 'STATEMENT', id from statement")
        .update();
    engine.close();
    start();

    assertThat(found("gate ")).isEqualTo(2);
    assertThat(found("road ")).isEqualTo(1);
  }

  @Test
  void anOlderCopyOfTheIndexIsMadeAnew() throws IOException {
    engine.close();
    FileSystemUtils.copyRecursively(folder, elsewhere);
    start();
    for (String sentence : new String[] {"A second gate.", "A third gate."}) {
      story.article(investigation, sentence, sentence);
      engine.catchUp();
    }
    engine.close();
    FileSystemUtils.deleteRecursively(folder);
    FileSystemUtils.copyRecursively(elsewhere, folder);
    start();

    assertThat(found("gate ")).isEqualTo(3);
  }

  @Test
  void aLostIndexIsMadeAnew() throws IOException {
    engine.close();
    FileSystemUtils.deleteRecursively(folder);
    start();

    assertThat(found("gate ")).isEqualTo(1);
    assertThat(engine.state()).isEqualTo(new IndexState.Current());
  }

  @Test
  void whatIsRemovedIsNotFoundAnyMore() {
    Claim claim = story.claim(investigation, told.statement(0));
    assertThat(marked(search(viewer, "gate "), SearchKind.CLAIM)).hasSize(1);

    claims.remove(claim.id());
    assertThat(marked(search(viewer, "gate "), SearchKind.CLAIM)).isEmpty();

    articles.remove(told.id());
    assertThat(search(viewer, "gate ").groups()).isEmpty();

    story.article(investigation, "Two", "A gate was shut.");
    assertThat(found("gate ")).isEqualTo(1);
    investigations.delete(investigation);
    assertThat(search(administrator(), "gate ").groups()).isEmpty();
  }

  @Test
  void anOutletsNewNameReachesItsStatements() {
    jdbc.sql(
            """
            insert into outlet (id, name, name_key, wire_agency)
            values (gen_random_uuid(), 'Tarn Post', 'tarn post', false)
            """)
        .update();
    jdbc.sql("update article set outlet_id = (select id from outlet)").update();
    assertThat(counts(search(viewer, "gate "), Facet.OUTLET)).containsOnlyKeys("Tarn Post");

    jdbc.sql("update outlet set name = 'Tarn Daily', name_key = 'tarn daily'").update();

    assertThat(counts(search(viewer, "gate "), Facet.OUTLET)).containsOnlyKeys("Tarn Daily");
  }

  @Test
  void whatIsNotAskedForIsNotOpened() {
    engine.close();
    start();
    engine.catchUp();

    assertThat(folder.toFile().list()).hasSize(1);
    assertThat(engine.state()).isEqualTo(new IndexState.Current());
  }
}

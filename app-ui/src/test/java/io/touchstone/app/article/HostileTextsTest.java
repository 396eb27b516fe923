package io.touchstone.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.CompareDue;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Texts that are no articles, from the file to the comparison: a result or a named refusal. */
@SpringBootTest
@WithAdministrator
class HostileTextsTest {
  @Autowired private CurrentViewer current;
  @Autowired private ManageInvestigations investigations;
  @Autowired private ImportArticles imports;
  @Autowired private CompareDue comparisons;

  @Test
  @Timeout(240)
  void eachGivesAResultOrANamedRefusal() {
    Viewer viewer = current.get();
    InvestigationId fire = investigations.create(viewer, "The fire", "").id();
    String report = "Pier burns at Saltmere\n\nForty boats were lost in the blaze on Sunday.\n";
    assertThat(imported(viewer, fire, report)).isInstanceOf(ImportOutcome.Imported.class);

    String[] texts = {
      "",
      " \n\t ",
      "word ".repeat(200_000),
      "x".repeat(5_000_000),
      "“Мир” said мира 世界。 عالم؟ \u200f\u202e".repeat(2_000),
      "Pier\u0000 burns\u0007\u001b[31m at \ufffe Saltmere.\u0085 ".repeat(500)
    };
    for (String text : texts) {
      switch (imported(viewer, fire, text)) {
        case ImportOutcome.NoContent(String _, String reason) -> assertThat(reason).isNotBlank();
        case ImportOutcome.Rejected(String _, String reason) -> assertThat(reason).isNotBlank();
        case ImportOutcome.Imported _, ImportOutcome.Revised _, ImportOutcome.AlreadyPresent _ -> {}
      }
    }

    comparisons.compare(fire, () -> true, () -> {});
    assertThat(comparisons.isAnythingDue(fire)).isFalse();
  }

  private ImportOutcome imported(Viewer viewer, InvestigationId investigation, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return imports
        .importFile(viewer, investigation, new SourceFile("text.txt", content))
        .getFirst();
  }
}

package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The whole job on the five real articles that Touchstone began with. They aren't ours to give
 * away, so that they lie beside the checkout; without them there is nothing to test.
 */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class FiveArticlesIT {
  private static final Path SEEDS = Path.of("../../shared/seeds");
  private final CreateAdministrator setup;
  private final int port;

  FiveArticlesIT(@Autowired CreateAdministrator setup, @LocalServerPort int port) {
    this.setup = setup;
    this.port = port;
  }

  @BeforeAll
  static void theArticlesAreThere() {
    assumeTrue(Files.isDirectory(SEEDS), "the five articles are not beside this checkout");
  }

  @Test
  void fromFilesToAReport(Page page) throws IOException {
    Person inga = new Person(page, port).setsUp(setup.issueCode().orElseThrow());
    inga.signsIn("inga", Person.PASSWORD);
    importAll(inga);
    oneInterviewDoesNotCorroborate(inga);
    whatNamesNobodyIsUnsourced(inga);
    theReportHoldsBoth(inga);
  }

  private static void importAll(Person inga) throws IOException {
    inga.button("Start an investigation").first().click();
    inga.page().getByLabel("Event").fill("One interview");
    inga.button("Start").click();
    Path[] files = seeds();
    for (int number = 1; number <= files.length; number++) {
      upload(inga, files[number - 1]);
      assertThat(inga.button("Edit article " + number)).isVisible();
    }
    upload(inga, files[0]);
    assertThat(inga.page().getByText("is here already").first()).isVisible();
  }

  private static void upload(Person person, Path file) {
    person.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
  }

  /** Five outlets retell one interview: that is one origin, until its recording is at hand. */
  private static void oneInterviewDoesNotCorroborate(Person inga) {
    inga.opensArticle(1).reads("145").presses("c");
    assertThat(inga.policy()).containsText("two independent origins");

    inga.button("Add evidence").click();
    inga.page().getByLabel("Something else").check();
    inga.addsRecord("The court's record");
    inga.button("Corroborated").click();
    assertThat(inga.standing()).containsText("corroborated");
  }

  private static void whatNamesNobodyIsUnsourced(Person inga) {
    inga.opensArticle(3).reads("proxy").presses("u");
    assertThat(inga.policy()).containsText("Say where you looked for a source.");
    inga.page().getByLabel("Where a source was looked for").fill("The five articles.");
    inga.button("Unsourced").click();
    assertThat(inga.standing()).containsText("unsourced");
  }

  private static void theReportHoldsBoth(Person inga) throws IOException {
    inga.goesTo("Matrix");
    assertThat(inga.page().getByText("2 claims")).isVisible();
    inga.goesTo("Report");
    Download download =
        inga.page().waitForDownload(() -> inga.page().getByText("JSON").first().click());
    assertThat(Files.readString(download.path()))
        .contains("\"corroborated\"")
        .contains("\"unsourced\"")
        .contains("The court's record")
        .contains("The five articles.");
  }

  private static Path[] seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      List<Path> sorted = files.sorted().toList();
      return sorted.toArray(Path[]::new);
    }
  }
}

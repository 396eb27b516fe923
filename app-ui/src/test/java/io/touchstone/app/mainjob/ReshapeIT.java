package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.ListPeople;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Statements and claims are given other shapes, by key and by mouse; others see it at once. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class ReshapeIT {
  private static final String QUAY =
      """
      The quay was closed on Monday, while ferries sailed from the north pier. Nobody was told before. \
      The mayor stayed away.

      A second gate had failed in the night.
      """;
  private static final String COMPOUND = "The quay was closed on Monday, while ferries sailed";
  private static final String TOLD = "Nobody was told before.";

  @Autowired CreateAdministrator setup;
  @Autowired ManageInvestigations investigations;
  @Autowired ImportArticles articles;
  @Autowired ListPeople people;
  @LocalServerPort int port;

  private InvestigationId investigation;
  private Person inga;

  @BeforeEach
  void setUp(Page page) {
    inga = new Person(page, port);
    setup.issueCode().ifPresent(inga::setsUp);
    ListPeople.Person herself = people.all(new Viewer(AccountId.next(), false)).getFirst();
    Viewer viewer = new Viewer(herself.id(), herself.administrator());
    investigation = investigations.create(viewer, "The quay", "Who closed it?").id();
    articles.importFile(
        viewer, investigation, new SourceFile("quay.txt", QUAY.getBytes(StandardCharsets.UTF_8)));
    inga.signsIn("inga", Person.PASSWORD);
    open(inga);
  }

  @Test
  void byKeyboard(Page other) {
    Person second = new Person(other, port).signsIn("inga", Person.PASSWORD);
    open(second);

    theDeskAsksWhichPart();
    assertThat(option(second, "unmarked: The quay was closed on Monday")).hasCount(1);
    inga.presses("z");
    assertThat(inga.standing()).containsText("to review");
    inga.presses("z");
    assertThat(option(inga, "unmarked: " + COMPOUND)).hasCount(1);
    assertThat(option(second, "unmarked: " + COMPOUND)).hasCount(1);

    wordsAreSelectedAndCutOut();
    twoAreJoined();
    assertThat(option(second, TOLD + " The mayor stayed away.")).hasCount(1);
    whatIsImplied();
    assertThat(option(second, "our reading")).hasCount(1);
  }

  private void theDeskAsksWhichPart() {
    inga.reads(COMPOUND).presses("x");
    assertThat(dialog("Which part?")).hasCount(1);
    inga.presses("2");
    assertThat(dialog("Why can’t it be checked?")).hasCount(1);
    inga.presses("o");
    assertThat(inga.standing()).containsText("not checkable");
    assertThat(option(inga, "not checkable, provisional, yours: while ferries sailed")).hasCount(1);
    assertThat(option(inga, "unmarked: The quay was closed on Monday")).hasCount(1);
  }

  private void wordsAreSelectedAndCutOut() {
    inga.reads(TOLD);
    inga.presses("Shift+ArrowRight").presses("Shift+ArrowRight").presses("Shift+ArrowRight");
    assertThat(bar()).isVisible();
    inga.presses("ArrowRight").presses("Shift+ArrowLeft").presses("s");
    assertThat(option(inga, "unmarked: was")).hasCount(1);
    assertThat(option(inga, "unmarked: told before.")).hasCount(1);
    assertThat(bar()).isHidden();
    inga.presses("z");
    assertThat(option(inga, TOLD)).hasCount(1);
  }

  private void twoAreJoined() {
    inga.reads(TOLD).presses("o");
    assertThat(option(inga, TOLD + " The mayor stayed away.")).hasCount(1);
  }

  private void whatIsImplied() {
    inga.reads(TOLD).presses("i");
    assertThat(dialog("Our reading")).hasCount(1);
    inga.button("Save").click();
    assertThat(inga.besideField("The claim")).containsText("Word the claim");
    inga.page().getByLabel("The claim").fill("The mayor knew of it.");
    inga.button("Save").click();
    assertThat(inga.panel()).containsText("Our reading · claim");
    assertThat(inga.panel().locator("h2")).hasText("The mayor knew of it.");
    assertThat(inga.panel()).containsText("implies, our reading");
    assertThat(option(inga, "our reading, unmarked: " + TOLD)).hasCount(1);
  }

  @Test
  void byMouse() {
    select("Nobody was told");
    bar().getByText("Add as statement").click();
    assertThat(option(inga, ": Nobody was")).hasCount(2);
    inga.page().getByRole(AriaRole.BUTTON, name("Undo adding a statement")).click();
    assertThat(option(inga, ": Nobody was")).hasCount(1);

    select("A second gate");
    bar().getByText("Not checkable").click();
    assertThat(dialog("Which part?")).hasCount(1);
    dialog("Which part?").getByText("all of it").click();
    dialog("Why can’t it be checked?").getByText("Boilerplate").click();
    assertThat(option(inga, "not checkable, provisional, yours: A second gate had failed"))
        .hasCount(1);
    inga.button("Reword").click();
    inga.page().getByLabel("Wording").fill("Another gate failed.");
    inga.button("Save").click();
    assertThat(inga.panel().locator("h2")).hasText("Another gate failed.");

    claimsAreMergedAndSplit();
  }

  private void claimsAreMergedAndSplit() {
    inga.reads(TOLD).presses("x");
    assertThat(dialog("Why can’t it be checked?")).hasCount(1);
    inga.presses("b");
    assertThat(inga.panel()).containsText("Claim 2");
    inga.button("Merge…").click();
    dialog("Merge a claim into claim 2").locator("vaadin-combo-box input").fill("Another");
    inga.page().locator("vaadin-combo-box-item:visible").first().click();
    assertThat(dialog("Merge a claim into claim 2")).containsText("gives up its number");
    inga.button("Merge").click();
    assertThat(inga.panel()).containsText("A second gate had failed in the night.");

    inga.button("Split…").click();
    inga.page()
        .locator("vaadin-checkbox")
        .filter(new Locator.FilterOptions().setHasText("A second gate had failed"))
        .locator("label")
        .click();
    assertThat(inga.page().getByLabel("What they say"))
        .hasValue("A second gate had failed in the night.");
    inga.button("Split").click();
    assertThat(inga.panel()).not().containsText("A second gate had failed in the night.");

    aStatementIsMovedToAnotherClaim();
    inga.page().getByRole(AriaRole.BUTTON, name("Undo splitting claim 2")).click();
    assertThat(inga.panel()).containsText("A second gate had failed in the night.");
    inga.page().getByRole(AriaRole.BUTTON, name("Undo merging claims 2 and 1")).click();
    assertThat(inga.panel()).not().containsText("A second gate had failed in the night.");
    inga.goesTo("Activity");
    assertThat(inga.page().getByText("merged another claim into").first()).isVisible();
  }

  private void aStatementIsMovedToAnotherClaim() {
    String gate = "A second gate had failed in the night.";
    inga.reads(gate);
    assertThat(inga.panel().locator("h2")).hasText(gate);
    inga.panel().getByText("Move…").click();
    Locator moving = dialog("Move the statement to another claim");
    moving.locator("vaadin-combo-box input").fill("Nobody");
    inga.page().locator("vaadin-combo-box-item:visible").first().click();
    assertThat(moving).containsText(TOLD);
    moving.getByText("Move", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(inga.panel()).containsText("Claim 2");
    assertThat(inga.panel().locator(".desk-appearance")).hasCount(2);
    inga.page().getByRole(AriaRole.BUTTON, name("Undo moving a statement to claim 2")).click();
    assertThat(inga.panel().locator("h2")).hasText(gate);
    inga.reads(TOLD);
    assertThat(inga.panel().locator(".desk-appearance")).hasCount(1);
  }

  private void open(Person person) {
    person
        .page()
        .navigate("http://127.0.0.1:" + port + "/investigations/" + investigation + "/desk/1");
    assertThat(option(person, TOLD)).hasCount(1);
  }

  private void select(String words) {
    inga.page().evaluate("() => document.getSelection().removeAllRanges()");
    Locator piece =
        inga.page()
            .locator("article-text p > span")
            .filter(new Locator.FilterOptions().setHasText(words))
            .first();
    BoundingBox box = piece.boundingBox();
    inga.page().mouse().move(box.x + 2, box.y + 10);
    inga.page().mouse().down();
    inga.page()
        .mouse()
        .move(
            box.x + Math.min(box.width * 0.45, 110),
            box.y + 10,
            new Mouse.MoveOptions().setSteps(5));
    inga.page().mouse().up();
  }

  private Locator bar() {
    return inga.page().locator("article-text .bar");
  }

  private Locator dialog(String title) {
    return inga.page()
        .getByRole(AriaRole.DIALOG)
        .filter(new Locator.FilterOptions().setHasText(title));
  }

  private static Page.GetByRoleOptions name(String name) {
    return new Page.GetByRoleOptions().setName(Pattern.compile(name + ".*"));
  }

  private static Locator option(Person person, String label) {
    return person.page().locator("article-text [role=option][aria-label*='" + label + "']");
  }
}

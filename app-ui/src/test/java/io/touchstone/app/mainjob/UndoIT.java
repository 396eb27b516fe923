package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything that one decides can be undone, by key and by mouse, after a reload too. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class UndoIT {
  private static final String RUMOUR = "The night operator is believed to have left";
  private static final String EVACUATED = "A total of 1,140 residents were evacuated.";

  private final CreateAdministrator setup;
  private final int port;

  UndoIT(@Autowired CreateAdministrator setup, @LocalServerPort int port) {
    this.setup = setup;
    this.port = port;
  }

  @Test
  void decisionsAreUndoneAndMadeAgain(Page page) {
    Person inga = new Person(page, port).setsUp(setup.issueCode().orElseThrow());
    inga.signsIn("inga", Person.PASSWORD);
    inga.button("Open the sample").click();
    inga.button("I have noted them").click();

    aMark(inga);
    aGrouping(inga);
    evidence(inga);
    aWholeRow(inga);
  }

  private static void aMark(Person inga) {
    inga.opensArticle(5).reads(RUMOUR);
    inga.page().getByLabel("Where a source was looked for").fill("All five articles.");
    inga.button("Unsourced").click();
    assertThat(inga.standing()).containsText("unsourced");

    inga.page().locator("article-text").getByText(RUMOUR).first().click();
    inga.presses("z");
    assertThat(inga.standing()).containsText("to review");
    inga.presses("y");
    assertThat(inga.standing()).containsText("unsourced");

    inga.page().reload();
    inga.reads(RUMOUR).presses("Control+z");
    assertThat(inga.standing()).containsText("to review");
  }

  private static void aGrouping(Person inga) {
    inga.opensArticle(1).reads(EVACUATED).presses("Enter");
    assertThat(inga.panel()).containsText("2 outlets");
    inga.presses("z");
    assertThat(inga.panel()).containsText("no claim yet");
    assertThat(inga.panel()).containsText("May say the same");
    inga.presses("y");
    assertThat(inga.panel()).containsText("2 outlets");
  }

  private static void evidence(Person inga) {
    inga.button("Add evidence").click();
    inga.page().getByLabel("Something else").check();
    inga.addsRecord("Civil protection log");
    assertThat(inga.panel()).containsText("Civil protection log");

    undo(inga, "linking evidence").click();
    assertThat(inga.panel()).not().containsText("Civil protection log");
    redo(inga, "linking evidence").click();
    inga.button("Remove").click();
    assertThat(inga.panel()).not().containsText("Civil protection log");
    undo(inga, "removing evidence").click();
    assertThat(inga.panel()).containsText("Civil protection log");
  }

  private static void aWholeRow(Person inga) {
    inga.goesTo("Matrix");
    Locator summary = inga.page().locator(".matrix-summary");
    assertThat(summary).containsText("claims");
    String before = summary.innerText();
    inga.page().locator(".matrix-claim").getByText("≈").first().click();
    inga.button("One claim").click();
    assertThat(summary).not().hasText(before);

    undo(inga, "making one claim").click();
    assertThat(summary).hasText(before);
  }

  private static Locator undo(Person person, String what) {
    return button(person, "Undo " + what);
  }

  private static Locator redo(Person person, String what) {
    return button(person, "Redo " + what);
  }

  private static Locator button(Person person, String name) {
    return person
        .page()
        .getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name + ".*")));
  }
}

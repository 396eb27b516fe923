package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Wrong input to each form: said beside its field, and nothing that was typed is lost. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class FormsIT {

  private final CreateAdministrator setup;
  private final int port;

  FormsIT(@Autowired CreateAdministrator setup, @LocalServerPort int port) {
    this.setup = setup;
    this.port = port;
  }

  @Test
  void wrongInputIsSaidBesideItsField(Page page) {
    Person inga = new Person(page, port);
    theFirstVisit(inga);
    signingIn(inga);
    anInvestigation(inga);
    articles(inga);
    people(inga);
    theDesk(inga);
    assertThat(page.getByText("Something went wrong")).isHidden();
  }

  private void theFirstVisit(Person inga) {
    String code = setup.issueCode().orElseThrow();
    inga.page().navigate("http://127.0.0.1:" + port + "/");
    fill(inga, "One-time code", "ABCD-EFGH-JKLM");
    fill(inga, "Your name", "Inga Torvald");
    fill(inga, "User name", "inga");
    inga.page().locator("input[type=password]").nth(0).fill(Person.PASSWORD);
    inga.page().locator("input[type=password]").nth(1).fill(Person.PASSWORD);
    inga.button("Create the administrator").click();
    assertThat(inga.besideField("One-time code")).containsText("That is not the code");
    inga.setsUp(code);
  }

  private void signingIn(Person inga) {
    inga.page().navigate("http://127.0.0.1:" + port + "/login");
    fill(inga, "User name", "inga");
    inga.page().locator("input[type=password]").fill("not the password");
    inga.button("Sign in").click();
    assertThat(inga.page().getByText("Not signed in")).isVisible();
    inga.signsIn("inga", Person.PASSWORD);
  }

  private static void anInvestigation(Person inga) {
    inga.button("Start an investigation").first().click();
    fill(inga, "Question", "Who locked the gate?");
    inga.button("Start").click();
    assertThat(inga.besideField("Event")).containsText("Name the event in 1 to 200 characters.");
    assertThat(inga.page().getByLabel("Question")).hasValue("Who locked the gate?");
    fill(inga, "Event", "The harbour fire");
    inga.button("Start").click();
    assertThat(inga.button("Paste text")).isVisible();
  }

  private static void articles(Person inga) {
    inga.button("Paste text").click();
    fill(inga, "Headline", "Gate was locked");
    inga.button("Import").click();
    assertThat(inga.besideField("Text")).isVisible();
    assertThat(inga.page().getByLabel("Headline")).hasValue("Gate was locked");
    fill(inga, "Text", "The gate was locked on Friday, the harbour master said. Nobody had a key.");
    inga.button("Import").click();

    inga.button("Edit article 1").click();
    fill(inga, "Published", "the day before");
    fill(inga, "Web address", "nowhere at all");
    inga.button("Save").click();
    assertThat(inga.besideField("Published")).isVisible();
    assertThat(inga.page().getByLabel("Web address")).hasValue("nowhere at all");
    fill(inga, "Published", "2026-03-14");
    inga.button("Save").click();
    assertThat(inga.besideField("Web address")).isVisible();
    inga.button("Cancel").click();
  }

  private static void people(Person inga) {
    inga.page().navigate(inga.page().url().replaceAll("/articles.*", "/people"));
    inga.button("Add").click();
    assertThat(inga.besideField("Person")).isVisible();
    inga.goesTo("Tasks");
    inga.button("Assign work").first().click();
    inga.button("Assign").click();
    assertThat(inga.besideField("For")).containsText("Choose who is to do it.");
    inga.button("Cancel").click();

    inga.page().navigate(inga.page().url().replaceAll("/investigations/.*", "/people"));
    inga.button("Invite somebody").click();
    fill(inga, "E-mail", "jo@example.org");
    inga.button("Make a link").click();
    assertThat(inga.besideField("Name")).containsText("Enter the person's name");
    assertThat(inga.page().getByLabel("E-mail", exactly()).last()).hasValue("jo@example.org");
    inga.button("Cancel").click();
  }

  private static void theDesk(Person inga) {
    inga.opensInvestigation("The harbour fire").opensArticle(1).reads("Nobody had a key");
    inga.presses("u");
    assertThat(inga.policy()).containsText("Say where you looked for a source.");
    inga.button("Add evidence").click();
    inga.page().getByLabel("Something else").check();
    fill(inga, "Web address, if it has one", "not an address");
    dialogButton(inga, "Add").click();
    assertThat(inga.besideField("What it is")).containsText("Say what the evidence is");
    fill(inga, "What it is", "The port's log");
    dialogButton(inga, "Add").click();
    assertThat(inga.besideField("Web address, if it has one")).isVisible();
    dialogButton(inga, "Cancel").click();
  }

  private static void fill(Person person, String label, String value) {
    person.page().getByLabel(label, exactly()).last().fill(value);
  }

  private static Locator dialogButton(Person person, String name) {
    return person
        .page()
        .getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}

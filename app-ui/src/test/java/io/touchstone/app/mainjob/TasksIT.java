package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An editor hands out what nobody has marked in two articles to two people in turn; one of them
 * starts by keyboard, and the desk shows just their statements.
 */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class TasksIT {
  private static final Pattern NUMBER = Pattern.compile("(\\d+) statements of articles 1, 2");
  private static final Pattern OF_ARTICLE = Pattern.compile("\\d+ of (\\d+) marked");

  private final CreateAdministrator setup;
  private final int port;

  TasksIT(@Autowired CreateAdministrator setup, @LocalServerPort int port) {
    this.setup = setup;
    this.port = port;
  }

  @Test
  void workIsHandedOutAndLeadsToJustItsStatements(Page first, Page second) {
    Person inga = new Person(first, port).setsUp(setup.issueCode().orElseThrow());
    inga.signsIn("inga", Person.PASSWORD);
    inga.button("Open the sample").click();
    String password = inga.passwordOf("ciaran");
    inga.button("I have noted them").click();
    assertThat(first).hasURL(Pattern.compile(".*/articles"));
    handOut(inga);

    Person ciaran = new Person(second, port).signsIn("ciaran", password);
    ciaran.goesTo("My work");
    int asked = number(NUMBER, second.locator(".task-title"));
    ciaran.button("Start").press("Enter");
    assertThat(second).hasURL(Pattern.compile(".*/desk/1\\?.*task=.*"));
    Locator bar = second.locator(".desk-task");
    assertThat(bar).containsText("0 of " + asked + " marked");
    assertThat(second.locator(".desk-rail-entry").nth(2)).containsText("nothing of the task");
    int here = number(OF_ARTICLE, second.locator(".desk-rail-entry").first());
    int there = number(OF_ARTICLE, second.locator(".desk-rail-entry").nth(1));
    assertThat(here + there).isEqualTo(asked);
    Locator statements = second.locator("article-text [aria-selected]");
    assertThat(statements).hasCount(here);

    markTheFirst(ciaran);
    assertThat(bar).containsText("1 of " + asked + " marked");
    assertThat(second.locator(".desk-rail-entry").first()).containsText("1 of " + here + " marked");

    bar.getByText("On to article 2").press("Enter");
    assertThat(second).hasURL(Pattern.compile(".*/desk/2\\?.*task=.*"));
    assertThat(statements).hasCount(there);
    bar.getByText("Show all statements").press("Enter");
    assertThat(bar).isHidden();
    assertThat(second).hasURL(Pattern.compile(".*/desk/2"));

    assertThat(first.locator(".tasks-board")).containsText("1 of " + asked + " statements marked");
    remind(inga, ciaran);
  }

  private static void handOut(Person inga) {
    inga.goesTo("Tasks").button("Assign work").click();
    inga.chooses("Articles", "Norrbulletin").chooses("Articles", "Evening Ledger");
    inga.page().getByLabel("Only statements that nobody has marked").check();
    inga.chooses("For", "Astrid").chooses("For", "Ciarán");
    inga.page().getByLabel("In turn").check();
    inga.button("Assign").click();
    assertThat(inga.page().getByText("2 tasks handed out.")).isVisible();
  }

  /** What is said in a headline is nobody's opinion, but it shows that a mark counts. */
  private static void markTheFirst(Person ciaran) {
    ciaran.page().locator("article-text").press("x");
    assertThat(ciaran.page().getByText("Opinion").first()).isVisible();
    ciaran.presses("o");
    assertThat(ciaran.standing()).containsText("not checkable");
  }

  private static void remind(Person inga, Person ciaran) {
    inga.page().getByLabel("Columns").first().click();
    inga.page().locator("vaadin-select-item:visible").getByText("By person").click();
    Locator his =
        inga.page()
            .locator(".tasks-column")
            .filter(
                new Locator.FilterOptions()
                    .setHas(inga.page().getByText(Pattern.compile("^Ciarán Dullaway \\d"))));
    assertThat(his).containsText("In progress");
    his.getByText("Remind").press("Enter");
    assertThat(his).containsText("Reminded on");
    ciaran.goesTo("My work");
    assertThat(ciaran.page().locator(".task-reminded")).containsText("You were reminded");
  }

  private static int number(Pattern pattern, Locator in) {
    assertThat(in).containsText(pattern);
    Matcher found = pattern.matcher(in.innerText());
    return found.find() ? Integer.parseInt(found.group(1)) : -1;
  }
}

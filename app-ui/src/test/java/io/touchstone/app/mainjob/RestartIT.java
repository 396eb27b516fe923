package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.touchstone.app.testing.ChromiumExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The server goes away in the middle of the work: what was confirmed is there afterwards. */
@ExtendWith(ChromiumExtension.class)
class RestartIT {
  private static final String RUMOUR = "The night operator is believed to have left";

  @Test
  void nothingConfirmedIsLost(Page page, @TempDir Path folder) throws IOException {
    try (RunningTouchstone touchstone = new RunningTouchstone(folder)) {
      Person admin = new Person(page, touchstone.port());
      opensTheRumour(admin);
      marksTheRumour(admin, "All five articles.");
      assertThat(admin.standing()).containsText("unsourced");

      touchstone.kill();
      touchstone.startAgain();
      comesBackToTheRumour(admin);
      assertThat(admin.standing()).containsText("unsourced");
      assertThat(admin.panel()).containsText("All five articles.");

      admin.presses("Backspace");
      assertThat(admin.standing()).containsText("to review");
      touchstone.stop();
      touchstone.startAgain();
      comesBackToTheRumour(admin);
      assertThat(admin.standing()).containsText("to review");
      staysSignedOutOnceSignedOut(admin);
    }
  }

  /** What was decided while the server was away reaches it later, and counts once. */
  @Test
  void whatWasDecidedMeanwhileArrivesLater(Page page, @TempDir Path folder) throws IOException {
    try (RunningTouchstone touchstone = new RunningTouchstone(folder)) {
      Person admin = new Person(page, touchstone.port());
      opensTheRumour(admin);
      marksTheRumour(admin, "All five articles.");
      assertThat(admin.standing()).containsText("unsourced");

      admin.reads(RUMOUR);
      touchstone.kill();
      admin.presses("Backspace");
      assertThat(admin.selectedStatement())
          .hasAttribute("aria-label", Pattern.compile("unmarked, being saved.*"));
      touchstone.startAgain();
      comesBackToTheRumour(admin);
      assertThat(admin.standing()).containsText("to review");
      admin.goesTo("Activity");
      assertThat(page.getByText("took back the mark")).hasCount(1);
    }
  }

  private static void opensTheRumour(Person admin) {
    admin.signsIn("admin", Person.PASSWORD).opensInvestigation("The Vardeholt flood");
    admin.opensArticle(5).reads(RUMOUR);
  }

  /** Signed in still, and where one was. */
  private static void comesBackToTheRumour(Person admin) {
    admin.page().reload();
    admin.reads(RUMOUR);
  }

  private static void staysSignedOutOnceSignedOut(Person admin) {
    String address = admin.page().url();
    admin.page().locator("vaadin-menu-bar-button:visible").last().click();
    admin.page().getByText("Sign out").click();
    assertThat(admin.page()).hasURL(Pattern.compile(".*/login.*"));
    admin.page().navigate(address);
    assertThat(admin.page()).hasURL(Pattern.compile(".*/login.*"));
  }

  private static void marksTheRumour(Person admin, String whereLooked) {
    admin.presses("u");
    admin.page().getByLabel("Where a source was looked for").fill(whereLooked);
    admin.button("Unsourced").click();
  }
}

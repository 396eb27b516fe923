package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.touchstone.app.testing.ChromiumExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Sixty files at once: some broken, the server killed in the middle, the rest cancelled. */
@ExtendWith(ChromiumExtension.class)
class BulkImportIT {
  private static final int FILES = 60;
  private static final int BROKEN = 5;
  private static final int TWICE = 5;

  /** Taking up what a killed process left takes 15 seconds, on a machine that does other things. */
  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(150_000);

  @Test
  void nothingIsLostAndNothingDoubled(Page page, @TempDir Path folder) throws IOException {
    try (RunningTouchstone touchstone = new RunningTouchstone(folder)) {
      Person admin = new Person(page, touchstone.port());
      admin.signsIn("admin", Person.PASSWORD).button("Start an investigation").click();
      page.getByLabel("Event").fill("The long strike");
      admin.button("Start").click();

      drop(page, "first");
      assertThat(imports(page)).containsText("of " + FILES + " read", PATIENTLY);
      touchstone.kill();
      touchstone.startAgain();
      // still signed in
      admin.opensInvestigation("The long strike");

      int good = FILES - BROKEN - TWICE;
      assertThat(imports(page))
          .containsText(
              good + " imported, " + TWICE + " here already, " + BROKEN + " could not be imported",
              PATIENTLY);
      assertThat(page.locator(".ts-outcomes li").first()).containsText("broken 0.pdf");
      assertThat(articles(page)).hasCount(good);

      drop(page, "second");
      admin.button("Cancel the import").click();
      assertThat(imports(page)).containsText("not read", PATIENTLY);
      assertThat(admin.button("Clear this import from the page")).isVisible();
      page.waitForCondition(() -> accountedFor(page) == FILES);
      String said = imports(page).textContent();
      assertThat(said).contains("cancelled");
      assertThat(number(said, "not read")).as(said).isPositive();
      assertThat(articles(page)).hasCount(good + number(said, "imported"));
    }
  }

  /** Of every twelve one is broken and one has been there before. */
  private static void drop(Page page, String batch) {
    FilePayload[] files =
        IntStream.range(0, FILES)
            .mapToObj(
                number ->
                    number % 12 == 10
                        ? file("broken " + number / 12 + ".pdf", "%PDF-1.7 no")
                        : text(batch, number % 12 == 11 ? number - 11 : number))
            .toArray(FilePayload[]::new);
    page.locator("vaadin-upload input[type=file]").setInputFiles(files);
  }

  private static FilePayload text(String batch, int number) {
    return file(
        batch + " " + number + ".txt",
        """
        Harbour strike, day %d of the %s round

        The dockers of Saltmere walked out again on day %d of the %s round. "We'll stay out," said
        their speaker Mary Oake. The port lost %d,000 crowns.
        """
            .formatted(number, batch, number, batch, number + 40));
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(
        name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
  }

  private static Locator imports(Page page) {
    return page.locator(".ts-intake-head").first();
  }

  private static Locator articles(Page page) {
    return page.locator(".ts-articles tbody tr");
  }

  /** Files that were on their way when the import was cancelled arrive and aren't read. */
  private static int accountedFor(Page page) {
    String said = imports(page).textContent();
    return Stream.of("imported", "here already", "could not be imported", "not read")
        .mapToInt(what -> number(said, what))
        .sum();
  }

  private static int number(String said, String what) {
    Matcher found = Pattern.compile("(\\d+) " + what + "(?=,|[A-Z]|$)").matcher(said);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}

package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.touchstone.app.testing.ChromiumExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A folder chosen by its button, with a folder in it; then files again. */
@ExtendWith(ChromiumExtension.class)
class FolderImportIT {
  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  @Test
  void everythingInTheFolderIsImported(Page page, @TempDir Path data, @TempDir Path chosen)
      throws IOException {
    Files.createDirectory(chosen.resolve("inner"));
    write(chosen.resolve("one.txt"), "The ferry lay in the harbour for nine days.");
    write(chosen.resolve("inner").resolve("two.txt"), "Nobody on the ferry was hurt.");
    try (RunningTouchstone touchstone = new RunningTouchstone(data)) {
      Person admin = new Person(page, touchstone.port());
      admin.signsIn("admin", Person.PASSWORD).button("Start an investigation").click();
      page.getByLabel("Event").fill("The ferry");
      admin.button("Start").click();

      FileChooser folder =
          page.waitForFileChooser(() -> admin.button("Choose a folder").press("Enter"));
      folder.setFiles(chosen);
      assertThat(page.locator(".ts-intakes")).containsText("2 imported", PATIENTLY);

      FileChooser files = page.waitForFileChooser(() -> admin.button("Choose files").click());
      files.setFiles(write(chosen.resolve("three.txt"), "The ferry sails again on Monday."));
      assertThat(page.locator(".ts-intakes")).containsText("1 imported", PATIENTLY);
    }
  }

  private static Path write(Path file, String text) throws IOException {
    return Files.writeString(file, text);
  }
}

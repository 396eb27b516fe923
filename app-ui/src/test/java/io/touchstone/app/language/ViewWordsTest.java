package io.touchstone.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that a person reads stand in the bundles, not in the views. */
class ViewWordsTest {
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:new (?:Button|H1|H2|H3|Paragraph|Span|Anchor|TextField|TextArea|PasswordField|DatePicker"
              + "|Checkbox|ComboBox<[^>]*>|RadioButtonGroup<[^>]*>|CheckboxGroup<[^>]*>)"
              + "|set(?:Text|Label|HelperText|AriaLabel|Placeholder|HeaderTitle|Title|TooltipText"
              + "|Header|ConfirmText|CancelText)"
              + "|Notices\\.\\w+|@PageTitle)\\(\\s*\"([^\"]*[A-Za-z]{3}[^\"]*)\""
              + "|\"aria-label\", \"([^\"]*[a-z][^\"]*)\"");

  /** Names, addresses, headers: the same in every language. */
  private static final Set<String> NO_WORDS =
      Set.of(
          "Touchstone",
          "SHA-256 ",
          "https://",
          "#content",
          "investigations/",
          "Content-Security-Policy",
          "Cache-Control");

  @Test
  void noViewHasWordsOfItsOwn() {
    assertThat(found()).isEmpty();
  }

  @Test
  void theScanSeesWhatItIsFor() {
    assertThat(SHOWN.matcher("new Button(\n    \"Save\", click -> save())").find()).isTrue();
    assertThat(SHOWN.matcher("field.setHelperText(\"Optional\")").find()).isTrue();
    assertThat(SHOWN.matcher("setAttribute(\"aria-label\", \"Articles\")").find()).isTrue();
    assertThat(SHOWN.matcher("new Button(phrase(\"shell.save\"))").find()).isFalse();
  }

  private static List<String> found() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(
              file ->
                  SHOWN
                      .matcher(read(file))
                      .results()
                      .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                      .filter(words -> !NO_WORDS.contains(words))
                      .map(words -> file.getFileName() + ": " + words))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

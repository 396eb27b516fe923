package io.touchstone.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.touchstone.app.testing.ChromiumExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** That statements stand exactly where the server says, whatever the text is made of. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class AnchorsIT {

  private static final String[] CHARACTERS = {
    "a",
    "b",
    " ",
    ".",
    "é",
    "e\u0301",
    "ß",
    "😀",
    "👨‍👩‍👧",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "漢",
    "𠮷",
    "ש",
    "م",
    "\n",
    "\n\n"
  };

  @LocalServerPort private int port;

  @Test
  void offsetsCountCodePointsAsJavaDoes(Page page) {
    DeskPage desk = DeskPage.open(page, port);
    Random random = new Random(20261122);
    for (int round = 0; round < 40; round++) {
      String text = "x" + text(random, 60) + "x";
      int length = text.codePointCount(0, text.length());
      List<Map<String, Object>> statements = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      int start = 0;
      while (start < length) {
        int end = Math.min(length, start + 1 + random.nextInt(9));
        statements.add(DeskPage.statement("s" + start, start, end));
        expected.add(
            "unmarked: "
                + text.substring(
                    text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
        start = end;
      }
      desk.show(text, List.of()).page.evaluate("all => article.statements = all", statements);

      assertThat(desk.options()).isEqualTo(expected);
      assertThat(String.join("", desk.pieces())).isEqualTo(text.replaceAll("\n{2,}", ""));
    }
  }

  @Test
  void overlappingAndNestedStatementsCutTheTextWhereTheyMeet(Page page) {
    DeskPage desk =
        DeskPage.open(page, port)
            .show("One 😀 two three. Four five.", "One 😀 two three.", "three. Four", "😀");

    assertThat(desk.pieces()).containsExactly("One ", "😀", " two ", "three.", " Four", " five.");
    assertThat(desk.options())
        .containsExactly("unmarked: One 😀 two three.", "unmarked: 😀", "unmarked: three. Four");
    assertThat(desk.look("five")).isEmpty();

    desk.page.evaluate("() => article.focusStatement('s2', false)");

    assertThat(desk.look("three.")).isEqualTo("unmarked focused");
    assertThat(desk.look("Four")).isEqualTo("unmarked focused");
    assertThat(desk.look(" two ")).isEqualTo("unmarked");
  }

  @Test
  void theInnermostStatementDecidesHowAPartIsPainted(Page page) {
    DeskPage desk =
        DeskPage.open(page, port)
            .show(
                "He said “the quay is safe” twice.",
                "He said “the quay is safe” twice.",
                "“the quay is safe”")
            .know("s2", "finding", "disputed");

    assertThat(desk.look("He said")).isEqualTo("unmarked");
    assertThat(desk.look("the quay")).isEqualTo("marked");
  }

  @Test
  void aStatementMayGoOnInTheNextParagraph(Page page) {
    DeskPage desk =
        DeskPage.open(page, port).show("First part\n\nsecond part. Rest.", "part\n\nsecond part.");

    assertThat(desk.pieces()).containsExactly("First ", "part", "second part.", " Rest.");
    assertThat(desk.options()).containsExactly("unmarked: part\n\nsecond part.");
  }

  @Test
  void eachParagraphRunsInItsOwnDirection(Page page) {
    DeskPage desk =
        DeskPage.open(page, port)
            .show("The quay.\n\nقال المتحدث باسم الميناء.\n\n- a list\n- as it is", "قال المتحدث");

    assertThat(
            desk.page.evaluate(
                "() => [...article.renderRoot.querySelectorAll('p')].map((p) => getComputedStyle(p).direction)"))
        .isEqualTo(List.of("ltr", "rtl", "ltr"));
    assertThat(desk.page.locator("article-text p").nth(2).innerText())
        .isEqualTo("- a list\n- as it is");
    assertThat(desk.options()).containsExactly("unmarked: قال المتحدث");
  }

  @Test
  void aStatementOutsideTheTextIsReportedAndTheOthersAreShown(Page page) {
    List<String> errors = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    DeskPage desk = DeskPage.open(page, port);

    desk.show(
        "Short 😀.", List.of(DeskPage.statement("good", 0, 8), DeskPage.statement("bad", 2, 9)));

    assertThat(desk.options()).containsExactly("unmarked: Short 😀.");
    assertThat(errors).contains("article-text: statements outside the text are not shown: bad");
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.toString();
  }
}

package io.touchstone.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.touchstone.app.testing.ChromiumExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** That 300 KB with 2,000 statements are shown and marked whole. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class LargeArticleIT {

  private static final int COUNT = 2000;
  private static final String REST =
      " 🌊 says of the flood what others say of it too, and then goes on at length about the dams"
          + " above the town, the gauges and the people who read them.";
  private static final String OVERLAPS =
      """
      () => {
        const boxes = [...article.renderRoot.querySelectorAll('[role=option]')]
          .filter((each) => each.firstChild).map((each) => each.getBoundingClientRect())
          .sort((a, b) => a.top - b.top);
        return boxes.filter((box, i) => boxes.slice(i + 1, i + 8).some((other) => box.bottom > other.top + 1
          && box.right > other.left + 1 && other.right > box.left + 1)).length;
      }
      """;

  @LocalServerPort private int port;

  @Test
  void twoThousandStatementsAreShownAndMarked(Page page) {
    StringBuilder text = new StringBuilder();
    List<Map<String, Object>> statements = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      text.append(i == 0 ? "" : i % 3 == 0 ? "\n\n" : " ");
      int start = text.codePointCount(0, text.length());
      text.append("Statement ").append(i).append(i % 5 == 0 ? "." : REST);
      Map<String, Object> statement =
          DeskPage.statement("n" + i, start, text.codePointCount(0, text.length()));
      if (i % 2 == 0) {
        statement.put("finding", "corroborated");
        statement.put("standing", "provisional");
      }
      statements.add(statement);
    }
    DeskPage desk = DeskPage.open(page, port).show(text.toString(), statements);

    assertThat(desk.options()).hasSize(COUNT);
    assertThat(desk.options().get(1234))
        .startsWith("corroborated, provisional: Statement 1234 🌊 says");
    assertThat(page.evaluate(OVERLAPS)).isEqualTo(0);

    page.evaluate("() => article.focusStatement('n1999', true)");
    assertThat(desk.press("d").heard()).containsExactly("mark n1999 disputed");

    assertThat(desk.look("Statement 1999")).isEqualTo("marked focused");
    assertThat(desk.spoken()).isEqualTo("disputed, 2000 of 2000");
    assertThat(desk.press("n").heard()).containsExactly("statement-focused n1");
  }
}

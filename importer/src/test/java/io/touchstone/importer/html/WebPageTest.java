package io.touchstone.importer.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.ArticleText.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WebPageTest {
  private static final String SENTENCE =
      "The harbour board met on Monday morning and named an acting harbour master until the spring. ";

  private static String text(String body) {
    String page = "<html><head><title>Board meets</title></head><body>" + body + "</body></html>";
    return WebPage.read(page, null).paragraphs().stream()
        .map(Paragraph::text)
        .collect(Collectors.joining("\n"));
  }

  private static String article(int paragraphs) {
    return ("<p>" + SENTENCE.repeat(3) + "</p>").repeat(paragraphs);
  }

  @Test
  void picturesThatAreCountedLeaveTheArticle() {
    String gallery =
        IntStream.rangeClosed(1, 6)
            .mapToObj(i -> i + "/6 A pier</h3><p>The old pier was photographed from the east.</p>")
            .collect(Collectors.joining("</li><li><h3>", "<ul><li><h3>", "</li></ul>"));
    assertThat(text("<div>" + article(5) + gallery + "</div>"))
        .contains("acting harbour master")
        .doesNotContain("photographed");
    assertThat(text("<div>" + gallery + "</div>")).contains("photographed");
  }

  @Test
  void anIntroductionStaysWithTheTableThatFollowsIt() {
    String rows = ("<tr><td>1947</td><td>" + SENTENCE + "</td></tr>").repeat(40);
    assertThat(
            text(
                "<div><p>These are the meetings of the board.</p><table>"
                    + rows
                    + "</table></div>"))
        .startsWith("These are the meetings of the board.")
        .contains("1947 | The harbour board");
  }

  @Test
  void aPageOfHeadingsAloneKeepsThem() {
    assertThat(text("<div><h2>First case</h2><h2>Second case</h2></div>"))
        .isEqualTo("First case\nSecond case");
  }
}

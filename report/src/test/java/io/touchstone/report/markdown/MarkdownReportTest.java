package io.touchstone.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.report.Dossiers;
import io.touchstone.report.HostileDossier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReportTest {
  private static final List<Extension> GITHUB = List.of(TablesExtension.create());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # heading
          - item
          1. item
          + item
          = underline
          <b>bold</b> &amp;
          *a* _b_ `c` ~~d~~ [e](https://f.example) ![g](h)
          https://i.example www.j.example k@l.example
          back\\slash $m$ #1 @n
          """)
  void foreignTextStaysText(String text) {
    String line = MarkdownText.harmlessAtTheStart(MarkdownText.escaped(text));
    Document page = html(line);
    assertThat(page.body().children()).extracting(Element::tagName).containsExactly("p");
    assertThat(page.select("p *")).isEmpty();
    assertThat(page.text()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.touchstone.report.Dossiers#all")
  void noHtmlPictureOrForeignLinkComesOut(String name, Dossier dossier) {
    Document page = html(markdown(dossier));
    assertThat(page.select("script, style, img, iframe, object, b, pre")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(it -> it.startsWith("#") || it.startsWith("https://"));
    List<String> ids = page.select("a[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .allMatch(it -> ids.contains(it.substring(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.touchstone.report.Dossiers#all")
  void hasOneTitleAndHeadingsInOrder(String name, Dossier dossier) {
    Document page = html(markdown(dossier));
    assertThat(page.select("h1")).hasSize(1);
    int level = 1;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = Integer.parseInt(heading.tagName().substring(1));
      assertThat(next).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(page.select("h3")).hasSize(dossier.claims().size());
  }

  @Test
  void theMatrixIsATable() {
    Document page = html(markdown(Dossiers.full()));
    assertThat(page.select("table").getFirst().select("tbody tr:eq(1) > *").eachText())
        .containsExactly(
            "2 The crane had passed its inspection in January.",
            "Disputed",
            "denies it",
            "attributes it",
            "–",
            "–",
            "–");
  }

  @Test
  void everyQuotationIsThereWithItsSource() {
    String page = html(markdown(Dossiers.full())).text().replaceAll("[\u2066-\u2069]", "");
    assertThat(page)
        .contains(
            "سقطت رافعة على رصيف الميناء صباح السبت",
            "The Vesterholm Courier attributes it. Who says so: Ove Lindqvist, harbour master"
                + " The Vesterholm Courier, Crane topples onto quay at Vesterholm,"
                + " 14 March 2026, 09:30 (UTC+01:00) (article 1), characters 131 to 176 of its"
                + " text, accessed 16 March 2026, 10:15 UTC");
  }

  @Test
  void hostileTextIsReadAsItStands() {
    String title = html(markdown(HostileDossier.build())).expectFirst("h1").text();
    assertThat(title).contains("</script></style><script>alert('x')</script>", "<!-- &lt;");
  }

  private static String markdown(Dossier dossier) {
    return new String(new MarkdownReport().render(dossier), StandardCharsets.UTF_8);
  }

  private static Document html(String markdown) {
    return Jsoup.parse(
        HtmlRenderer.builder()
            .extensions(GITHUB)
            .build()
            .render(Parser.builder().extensions(GITHUB).build().parse(markdown)));
  }
}

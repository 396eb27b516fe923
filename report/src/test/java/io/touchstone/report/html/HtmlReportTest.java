package io.touchstone.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.report.Dossiers;
import io.touchstone.report.HostileDossier;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
  private static final HtmlReport REPORT = new HtmlReport();
  private static final Document FULL = parse(Dossiers.full());

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.touchstone.report.Dossiers#all")
  void theCheckerFindsNothing(String name, Dossier dossier) throws Exception {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    assertThat(checker.validate(new ByteArrayInputStream(REPORT.render(dossier))).lines())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.touchstone.report.Dossiers#all")
  void everyAnchorLeadsSomewhereAndNothingIsLoaded(String name, Dossier dossier) {
    Document page = parse(dossier);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("[href^=#]").eachAttr("href"))
        .allMatch(it -> ids.contains(it.substring(1)));
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .allMatch(it -> ids.containsAll(List.of(it.split(" "))));
    assertThat(page.select("script, iframe, object, embed, link, base, img, [src]")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.touchstone.report.Dossiers#all")
  void hasOneTitleLandmarksAndHeadingsInOrder(String name, Dossier dossier) {
    Document page = parse(dossier);
    assertThat(page.select("html").attr("lang")).isEqualTo(dossier.language().tag());
    assertThat(page.select("h1").eachText()).hasSize(1);
    assertThat(page.select("main, body > header, body > footer, nav[aria-label]")).hasSize(4);
    assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
    int level = 1;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = Integer.parseInt(heading.tagName().substring(1));
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    for (Element table : page.select("table")) {
      assertThat(table.select("caption").text()).isNotBlank();
      assertThat(table.select("th:not([scope])")).isEmpty();
    }
  }

  @Test
  void hostileTextStaysText() {
    Document page = parse(HostileDossier.build());
    assertThat(page.select("h1").text())
        .contains("<script>alert('x')</script>", "${7*7} [[${7*7}]]");
    assertThat(page.getAllElements())
        .allMatch(
            it -> it.attributes().asList().stream().noneMatch(a -> a.getKey().startsWith("on")));
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(it -> it.startsWith("#") || it.startsWith("https://"));
    assertThat(page.text()).contains("javascript:alert('x')", "(not a web address)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | Corroborated                | Two reviewers came to the same finding.
          2  | Disputed                    | One reviewer’s finding; nobody has confirmed it yet.
          3  | Attributed                  | It rests on one named source
          4  | Unsourced                   | No source is given in the coverage examined.
          4  | Unsourced                   | Where was looked: Hospital’s statement of 14 March
          5  | Not checkable: forecast     | so it can’t be checked yet
          6  | Not checkable: opinion      | It is a judgement
          7  | Not checkable: boilerplate  | standing text
          8  | Contested                   | Two reviewers differ.
          9  | Corroborated                | Closed by way of exception: The second witness can’t be named for her safety.
          9  | Corroborated                | although the usual condition (two independent sources
          9  | Corroborated                | confidential evidence (witness)
          """)
  void aClaimSaysItsVerdictInWords(int number, String label, String words) {
    Element claim = FULL.expectFirst("#claim-" + number);
    assertThat(claim.expectFirst(".verdict .chip").text()).isEqualTo(label);
    assertThat(claim.text()).contains(words);
  }

  @Test
  void aContestedClaimShowsBothFindings() {
    assertThat(FULL.select("#claim-8 .mark .chip").eachText())
        .containsExactly("Corroborated", "Unsourced");
    assertThat(FULL.select("#claim-1 .mark .chip")).isEmpty();
  }

  @Test
  void everyAppearanceCanBeRetraced() {
    assertThat(FULL.expectFirst("#claim-2-appearance-1").text())
        .isEqualTo(
            "The crane had passed its inspection in January, said Ove Lindqvist, harbour …"
                + " The Vesterholm Courier, Crane topples onto quay at Vesterholm,"
                + " 14 March 2026, 09:30 (UTC+01:00) (article 1),"
                + " characters 131 to 176 of its text,"
                + " accessed 16 March 2026, 10:15 UTC, SHA-256 of the kept copy 95efde56cfbe581f…"
                + " attributes it · Who says so: Ove Lindqvist, harbour master");
  }

  @Test
  void theMatrixHasOneRowAClaimAndOneColumnAnArticle() {
    assertThat(FULL.select(".matrix thead .source a").eachText())
        .containsExactly(
            "2 Northline",
            "1 The Vesterholm Courier",
            "3 Sundby Evening Post",
            "4 صحيفة الميناء",
            "5 outlet not named");
    assertThat(FULL.select(".matrix tbody tr:eq(1) > *").eachText())
        .containsExactly(
            "2 The crane had passed its inspection in January.",
            "Disputed",
            "denies it",
            "attributes it",
            "silent",
            "silent",
            "silent");
  }

  @Test
  void whatIsMissingOrLeftOutIsSaid() {
    assertThat(FULL.select("#left-out li").eachText())
        .containsExactly(
            "3 claims that nobody has reviewed yet are left out.",
            "One reviewed claim is kept back by the editor.",
            "1,204 statements of the articles belong to no claim and are left out.");
    assertThat(FULL.expectFirst("#article-5").text())
        .contains("outlet not named", "scan-0007.txt", "no date given", "none found");
    assertThat(parse(Dossiers.empty()).expectFirst("main").text())
        .contains("No claim has been reviewed yet.", "No article has been imported yet.");
  }

  @Test
  void namesItsFormat() {
    assertThat(REPORT.format()).isEqualTo(ReportFormat.HTML);
  }

  private static Document parse(Dossier dossier) {
    return Jsoup.parse(new String(REPORT.render(dossier), StandardCharsets.UTF_8));
  }
}

package io.touchstone.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

  @Test
  void statementsTravelWithTheNamesThatTheBrowserKnows() {
    ArticleText article = new ArticleText();

    article.showArticle(
        "Quay",
        "The quay is closed.",
        List.of(
            new DeskStatement(
                "s1",
                0,
                19,
                DeskStatement.Kind.HEADLINE,
                DeskStatement.Finding.NOT_CHECKABLE,
                DeskStatement.Standing.AGREED,
                2,
                true,
                false,
                "forecast"),
            DeskStatement.unmarked("s2", 4, 8, DeskStatement.Kind.BODY)));

    assertThat(article.getElement().getProperty("title")).isEqualTo("Quay");
    assertThat(article.getElement().getPropertyRaw("statements"))
        .hasToString(
            """
            [{"id":"s1","start":0,"end":19,"kind":"HEADLINE","finding":"not-checkable","standing":"agreed",\
            "suggestions":2,"differs":true,"mine":false,"label":"forecast"},\
            {"id":"s2","start":4,"end":8,"kind":"BODY","finding":null,"standing":"unreviewed",\
            "suggestions":0,"differs":false,"mine":false}]\
            """);
  }

  @Test
  void onlyWhatChangedIsSentWhileTheStatementsStayInTheirPlaces() {
    ArticleText article = new ArticleText();
    DeskStatement one = DeskStatement.unmarked("s1", 0, 4, DeskStatement.Kind.BODY);
    DeskStatement two = DeskStatement.unmarked("s2", 5, 9, DeskStatement.Kind.BODY);
    DeskStatement marked =
        new DeskStatement(
            "s2",
            5,
            9,
            DeskStatement.Kind.BODY,
            DeskStatement.Finding.DISPUTED,
            DeskStatement.Standing.PROVISIONAL,
            0,
            false,
            false,
            null);
    article.showArticle("Quay", "Quay shut", List.of(one, two));

    article.showStatements(List.of(one, marked));

    assertThat(sent(article, "statements")).contains("s1").doesNotContain("disputed");
    assertThat(sent(article, "changes")).contains("disputed").doesNotContain("s1");

    article.showStatements(List.of(one, two));
    assertThat(sent(article, "changes")).isEqualTo("[]");

    article.showStatements(List.of(one));
    assertThat(sent(article, "statements")).doesNotContain("s2");
    assertThat(sent(article, "changes")).isEqualTo("[]");
  }

  private static String sent(ArticleText article, String property) {
    return article.getElement().getPropertyRaw(property).toString();
  }

  @Test
  void wordsAreGroupedAsTheBrowserHoldsThem() {
    ArticleText article = new ArticleText();

    article.setWords(Map.of("unmarked", "offen", "findings.disputed", "bestritten"));

    assertThat(article.getElement().getPropertyRaw("strings"))
        .hasToString("{\"findings\":{\"disputed\":\"bestritten\"},\"unmarked\":\"offen\"}");
  }

  @Test
  void everyFindingComesBackFromTheBrowser() {
    for (DeskStatement.Finding finding : DeskStatement.Finding.values()) {
      assertThat(DeskStatement.Finding.fromBrowser(finding.inBrowser())).isEqualTo(finding);
    }
  }

  @Test
  void aStatementThatSpansNothingIsRefused() {
    assertThatThrownBy(() -> DeskStatement.unmarked("s1", 4, 4, DeskStatement.Kind.BODY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("s1 must begin at 0 or later and end after it begins");
  }
}

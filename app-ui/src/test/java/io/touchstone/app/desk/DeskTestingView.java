package io.touchstone.app.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/**
 * The desk's text alone, with a server behind it that writes down what it hears. It refuses every
 * mark on "refused" and accepts all others, after which the claim of "agreed" stands agreed.
 */
@Route("testing/desk")
@PageTitle("The desk's text")
@AnonymousAllowed
class DeskTestingView extends Main {

  private static final String TEXT = "The quay is closed.\n\nIt opens in May. Nobody knows why.";

  DeskTestingView() {
    ArticleText article = new ArticleText();
    Div heard = new Div();
    heard.setId("heard");
    article.setHeight("400px");
    article.showArticle(
        "Quay",
        TEXT,
        List.of(
            DeskStatement.unmarked("agreed", 0, 19, DeskStatement.Kind.BODY),
            DeskStatement.unmarked("refused", 21, 37, DeskStatement.Kind.BODY),
            new DeskStatement(
                "marked",
                38,
                55,
                DeskStatement.Kind.BODY,
                DeskStatement.Finding.NOT_CHECKABLE,
                DeskStatement.Standing.PROVISIONAL,
                2,
                true,
                true,
                null)));
    article.setByline(new Span("Aldmere Herald"));
    article.addMarkListener(
        mark -> {
          boolean accepted = !mark.statementId().equals("refused");
          heard.add(line("mark " + mark.statementId() + " " + mark.finding()));
          article.settle(mark.commandId(), accepted);
          if (mark.statementId().equals("agreed")) {
            article.applyMark("agreed", mark.finding(), DeskStatement.Standing.AGREED, true);
          }
        });
    article.addUnmarkListener(
        unmark -> {
          heard.add(line("unmark " + unmark.statementId()));
          article.settle(unmark.commandId(), true);
        });
    article.addFocusListener(event -> heard.add(line("focus " + event.statementId())));
    article.addMatrixListener(event -> heard.add(line("matrix " + event.statementId())));
    article.addEvidenceListener(event -> heard.add(line("evidence " + event.statementId())));
    article.addRationaleListener(event -> heard.add(line("rationale " + event.statementId())));
    article.addSuggestionListener(event -> heard.add(line("accept " + event.statementId())));
    article.addSwitchArticleListener(event -> article.focusStatement("marked", true));
    article.addShowKeysListener(event -> heard.add(line("keys")));
    add(article, heard);
  }

  private static Div line(String text) {
    return new Div(text);
  }
}

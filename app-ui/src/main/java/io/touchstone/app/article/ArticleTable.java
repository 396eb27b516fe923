package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.shell.KeyedChildren;
import io.touchstone.app.shell.Tables;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The articles of an investigation in order of publication. */
final class ArticleTable extends Div {

  private final transient InvestigationId investigation;
  private final transient Consumer<ArticleId> edit;
  private final transient OriginalDownload originals;
  private final transient KeyedChildren<ArticleId, ArticleSummary> rows;

  ArticleTable(
      InvestigationId investigation, Consumer<ArticleId> edit, OriginalDownload originals) {
    this.investigation = investigation;
    this.edit = edit;
    this.originals = originals;
    NativeTable table =
        Tables.withHead(
            phrase("article.in-order"),
            phrase("article.number"),
            phrase("article.title"),
            phrase("article.outlet"),
            phrase("article.published"),
            phrase("article.statements"),
            phrase("article.file"),
            "");
    table.addClassName("ts-articles");
    rows = new KeyedChildren<>(table.getBody().getElement(), ArticleSummary::id, this::row);
    add(Tables.scrolling(table));
  }

  void show(List<ArticleSummary> articles) {
    rows.show(articles);
  }

  private NativeTableRow row(ArticleSummary article) {
    Anchor title =
        new Anchor(ArticleNavigation.reading(investigation, article.number()), article.label());
    title.addClassName("ts-title-link");
    NativeTableRow row = new NativeTableRow();
    row.addDataCell().add(number(article.number()));
    row.addDataCell().add(title);
    row.addDataCell().add(known(article.outlet(), phrase("article.no-outlet")));
    row.addDataCell().add(date(article.published()));
    row.addDataCell().add(statements(article));
    row.addDataCell().add(originals.link(article.id(), article.fileName()));
    row.addDataCell().add(actions(article));
    return row;
  }

  private static Component number(int number) {
    Span key = new Span(Integer.toString(number));
    key.addClassName("ts-key");
    return key;
  }

  private static Component known(@Nullable String value, String unknown) {
    Span span = new Span(value == null ? unknown : value);
    span.setClassName("ts-soft", value == null);
    return span;
  }

  private static Component date(@Nullable PublicationDate date) {
    Component shown =
        known(date == null ? null : PublicationWords.of(date), phrase("article.no-date"));
    shown.addClassName("ts-nowrap");
    return shown;
  }

  private static Component statements(ArticleSummary article) {
    Span statements =
        new Span(
            article.revision() == 1
                ? phrase("article.marked", article.statements(), article.marked())
                : phrase(
                    "article.marked-in-revision",
                    article.statements(),
                    article.marked(),
                    article.revision()));
    statements.addClassName("ts-nowrap");
    return statements;
  }

  private Component actions(ArticleSummary article) {
    Anchor read =
        new Anchor(
            ArticleNavigation.reading(investigation, article.number()), phrase("article.read"));
    read.setAriaLabel(phrase("article.read-article", article.number()));
    Button button = new Button(phrase("investigation.edit"), click -> edit.accept(article.id()));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(phrase("article.edit-article", article.number()));
    Span actions = new Span(read, button);
    actions.addClassName("ts-nowrap");
    return actions;
  }
}

package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.intake.IntakeItem;
import io.touchstone.domain.intake.IntakeSource.WebPage;
import io.touchstone.domain.intake.ItemState;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Draws the items of an import: what waits, what is being read, what became of it.
 *
 * @param mayImport whether the reader may bring more
 * @param pasteText offers to paste the text of a page that a site refused
 */
record ItemLines(InvestigationId investigation, boolean mayImport, Consumer<IntakeItem> pasteText) {

  ListItem draw(IntakeItem item, Map<ArticleId, ArticleSummary> articles) {
    ListItem line = new ListItem();
    item.outcomes().forEach(outcome -> line.add(outcome(OutcomeLine.of(outcome, articles))));
    switch (item.state()) {
      case WAITING -> line.add(state("·", item, phrase("article.waits")));
      case READING -> line.add(state("·", item, phrase("article.being-read")), working(item));
      case CANCELLED -> line.add(state("–", item, notRead(item)));
      case DONE -> {
        if (mayImport && isRefusedPage(item)) {
          line.add(paste(item));
        }
      }
    }
    return line;
  }

  private Div outcome(OutcomeLine outcome) {
    Div line =
        line(
            outcome.sign(),
            outcome.kind().name().toLowerCase(Locale.ROOT),
            outcome.name(),
            outcome.words());
    ArticleSummary article = outcome.article();
    if (article != null) {
      Anchor read =
          new Anchor(
              ArticleNavigation.reading(investigation, article.number()), phrase("article.read"));
      read.setAriaLabel(phrase("article.read-article", article.number()));
      line.add(read);
    }
    return line;
  }

  private static Div state(String sign, IntakeItem item, String words) {
    return line(sign, item.state().name().toLowerCase(Locale.ROOT), item.source().name(), words);
  }

  private static Div line(String sign, String kind, String name, String words) {
    Span mark = new Span(sign);
    mark.addClassNames("ts-sign", "ts-sign-" + kind);
    mark.getElement().setAttribute("aria-hidden", "true");
    Span strong = new Span(name);
    strong.addClassName("ts-strong");
    return new Div(mark, strong, new Span(" " + words));
  }

  private static Component working(IntakeItem item) {
    ProgressBar bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", phrase("article.reading", item.source().name()));
    return bar;
  }

  private static String notRead(IntakeItem item) {
    return item.outcomes().isEmpty()
        ? phrase("article.not-read")
        : phrase("article.not-read-to-end");
  }

  private static boolean isRefusedPage(IntakeItem item) {
    return item.source() instanceof WebPage
        && item.outcomes().stream().anyMatch(it -> it instanceof ImportOutcome.Rejected);
  }

  private Button paste(IntakeItem item) {
    Button paste = new Button(phrase("article.paste-its-text"), click -> pasteText.accept(item));
    paste.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    paste.setAriaLabel(phrase("article.paste-text-of", item.source().name()));
    return paste;
  }

  /** What needs somebody comes first, then what is going on, then the rest as it was brought. */
  static int rank(IntakeItem item) {
    boolean failed =
        item.outcomes().stream()
            .anyMatch(
                it ->
                    it instanceof ImportOutcome.Rejected || it instanceof ImportOutcome.NoContent);
    if (failed) {
      return 0;
    }
    return item.state() == ItemState.READING ? 1 : 2;
  }
}

package io.touchstone.app.investigation;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.article.ArticleNavigation;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.InvestigationSummary;
import io.touchstone.domain.investigation.Permission;

/** One investigation in the list: what it asks and how far it is. */
final class InvestigationCard extends Div {

  InvestigationCard(Viewer viewer, InvestigationSummary one, Runnable edit, Runnable delete) {
    addClassName("ts-card");
    H2 title = new H2(new Anchor(ArticleNavigation.articles(one.id()), one.title()));
    if (one.sample()) {
      Span chip = new Span(phrase("investigation.sample"));
      chip.addClassName("ts-chip");
      title.add(chip);
    }
    add(title);
    if (!one.question().isEmpty()) {
      Paragraph question = new Paragraph(one.question());
      question.addClassName("ts-question");
      add(question);
    }
    Span facts = new Span(contents(one));
    facts.addClassName("ts-soft");
    Div foot = new Div(progress(one), facts, buttons(viewer, one, edit, delete));
    foot.addClassName("ts-card-foot");
    add(foot);
  }

  private static Div progress(InvestigationSummary one) {
    Div done = new Div();
    done.addClassName("ts-progress-done");
    int share = one.claims() == 0 ? 0 : 100 * one.reviewed() / one.claims();
    done.getStyle().setWidth(share + "%");
    Div bar = new Div(done);
    bar.addClassName("ts-progress");
    bar.getElement().setAttribute("aria-hidden", "true");
    return bar;
  }

  private static String contents(InvestigationSummary one) {
    String claims =
        one.claims() == 0
            ? phrase("investigation.no-claims")
            : phrase("investigation.reviewed", one.reviewed(), one.claims());
    return claims
        + " · "
        + phrase("investigation.articles", one.articles())
        + " · "
        + phrase("investigation.statements", one.statements());
  }

  private static Div buttons(
      Viewer viewer, InvestigationSummary one, Runnable edit, Runnable delete) {
    Button change = new Button(phrase("investigation.edit"), click -> edit.run());
    change.setAriaLabel(phrase("investigation.edit-one", one.title()));
    Button remove = new Button(phrase("investigation.delete"), click -> delete.run());
    remove.setAriaLabel(phrase("investigation.delete-one", one.title()));
    change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    change.setVisible(AccessPolicy.permits(viewer, one.role(), Permission.MANAGE_MEMBERS));
    remove.setVisible(AccessPolicy.permits(viewer, one.role(), Permission.DELETE));
    Div buttons = new Div(change, remove);
    buttons.addClassName("ts-buttons");
    return buttons;
  }
}

package io.touchstone.app.token;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.shell.CopyButton;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.account.ManageApiTokens;
import io.touchstone.domain.account.TokenScope;
import io.touchstone.domain.account.Viewer;

/** Asks what a token is for, and then shows its secret, once. */
final class MakeTokenDialog extends Dialog {
  private static final int USUAL_DAYS = 90;

  private final transient FieldProblems problems = new FieldProblems();
  private final transient Viewer viewer;
  private final transient ManageApiTokens tokens;
  private final transient Runnable made;

  private final TextField name = new TextField(phrase("shell.name"));
  private final RadioButtonGroup<TokenScope> scope = new RadioButtonGroup<>();
  private final Select<Integer> days = new Select<>();

  MakeTokenDialog(Viewer viewer, ManageApiTokens tokens, Runnable made) {
    this.viewer = viewer;
    this.tokens = tokens;
    this.made = made;
    setHeaderTitle(phrase("token.make"));
    setWidth("26rem");
    name.setAutofocus(true);
    name.setHelperText(phrase("token.name-help"));
    scope.setLabel(phrase("token.scope"));
    scope.setItems(TokenScope.values());
    scope.setItemLabelGenerator(TokensView::scope);
    scope.setValue(TokenScope.READ);
    days.setLabel(phrase("token.for-days"));
    days.setItems(7, 30, USUAL_DAYS, 365);
    days.setItemLabelGenerator(it -> phrase("token.days", it));
    days.setValue(USUAL_DAYS);
    problems.beside("name", name).beside("days", days);
    Div form = new Div(name, scope, days, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button cancel = new Button(phrase("shell.cancel"), click -> close());
    Button make = new Button(phrase("token.make-it"), click -> make());
    make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    make.addClickShortcut(Key.ENTER);
    getFooter().add(cancel, make);
  }

  private void make() {
    problems.run(
        () -> show(tokens.make(viewer, name.getValue(), scope.getValue(), days.getValue())));
  }

  private void show(ManageApiTokens.Made token) {
    close();
    made.run();
    Dialog shown = new Dialog();
    shown.setHeaderTitle(phrase("token.secret-of", token.token().name()));
    shown.setCloseOnOutsideClick(false);
    shown.setWidth("34rem");
    Span secret = new Span(token.secret());
    secret.addClassNames("ts-mono", "ts-secret");
    Paragraph once = new Paragraph(phrase("token.once"));
    once.addClassName("ts-soft");
    shown.add(secret, once);
    Button close = new Button(phrase("token.noted"), click -> shown.close());
    close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    shown.getFooter().add(new CopyButton(phrase("token.copy"), token.secret()), close);
    shown.open();
  }
}

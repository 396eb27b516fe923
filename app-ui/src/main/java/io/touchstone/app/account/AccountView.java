package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.GuessGuard;
import io.touchstone.app.security.SignedIn;
import io.touchstone.app.security.SignedInHere;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.account.ChangePassword;
import io.touchstone.domain.account.GuessLimit;
import io.touchstone.domain.account.ManageSignIns;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** One's own account. What sections bring along, the browser's bundle only knows from here. */
@Uses(MultiSelectComboBox.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Route(value = AccountNavigation.ACCOUNT, layout = MainLayout.class)
@PermitAll
class AccountView extends Div implements NamedPage {

  private final transient CurrentViewer viewer;
  private final transient ChangePassword changePassword;
  private final transient GuessGuard guard;
  private final transient FieldProblems problems = new FieldProblems();

  private final PasswordField current = new PasswordField(phrase("account.current-password"));
  private final transient NewPasswordFields password =
      new NewPasswordFields(phrase("account.new-password"), problems);

  AccountView(
      CurrentViewer viewer,
      ChangePassword changePassword,
      ManageSignIns signIns,
      GuessGuard guard,
      ObjectProvider<AccountSection> sections) {
    this.viewer = viewer;
    this.changePassword = changePassword;
    this.guard = guard;
    addClassNames("ts-page", "ts-narrow");
    current.getElement().setAttribute("autocomplete", "current-password");
    problems.beside("current", current);
    Button change = new Button(phrase("account.change-password"), click -> change());
    change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div form = new Div(current, password.password(), password.again(), problems.rest(), change);
    form.addClassName("ts-form");
    add(new H1(pageName()), new Paragraph(viewer.person().map(AccountView::who).orElse("")));
    add(new H2(phrase("account.change-password")), form);
    sections.orderedStream().forEach(it -> add(it.drawnFor(viewer.get())));
    add(new H2(phrase("account.signed-in-where")), new SignInsTable(viewer.get(), signIns));
  }

  @Override
  public String pageName() {
    return phrase("account.account");
  }

  private static String who(SignedIn person) {
    return person.administrator()
        ? phrase("account.signed-in-as-administrator", person.displayName(), person.username())
        : phrase("account.signed-in-as", person.displayName(), person.username());
  }

  private void change(String chosen) {
    changePassword.change(
        viewer.get(),
        current.getValue(),
        chosen,
        SignedInHere.in(VaadinSession.getCurrent()).orElse(null));
  }

  private void change() {
    boolean changed =
        problems.run(
            () -> {
              String chosen = password.value();
              guard.inField(
                  GuessLimit.What.PASSWORD,
                  viewer.get().id().toString(),
                  "current",
                  () -> change(chosen));
            });
    if (changed) {
      current.clear();
      password.password().clear();
      password.again().clear();
      Notices.done(phrase("account.changed"));
    }
  }
}

package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.app.security.GuessGuard;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.GuessLimit;
import io.touchstone.domain.account.NewPerson;

/** Makes the first account of an empty installation; afterwards there is no such page. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, NamedPage {

  private final transient CreateAdministrator administrator;
  private final transient GuessGuard guard;
  private final transient FieldProblems problems = new FieldProblems();

  private final TextField code = new TextField(phrase("account.code"));
  private final TextField displayName = new TextField(phrase("account.your-name"));
  private final TextField username = new TextField(phrase("security.user-name"));
  private final transient NewPasswordFields password =
      new NewPasswordFields(phrase("security.password"), problems);

  SetupView(CreateAdministrator administrator, GuessGuard guard) {
    this.administrator = administrator;
    this.guard = guard;
    addClassName("ts-entry");
    code.setHelperText(phrase("account.code-help"));
    code.setAutofocus(true);
    code.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
    code.addClassName("ts-mono");
    displayName.setHelperText(phrase("account.your-name-help"));
    username.setHelperText(phrase("account.user-name-help"));
    username.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
    problems.beside("code", code).beside("displayName", displayName).beside("username", username);
    Button create = new Button(phrase("account.create"), click -> create());
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    create.addClickShortcut(Key.ENTER);
    Div sheet =
        new Div(
            new H1(phrase("account.set-up-touchstone")),
            new Paragraph(phrase("account.nobody-yet")),
            code,
            displayName,
            username,
            password.password(),
            password.again(),
            problems.rest(),
            create);
    sheet.addClassNames("ts-entry-sheet", "ts-form");
    add(sheet);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!administrator.isNeeded()) {
      event.forwardTo("");
    }
  }

  @Override
  public String pageName() {
    return phrase("account.set-up");
  }

  private void create(String chosen) {
    administrator.withCode(
        code.getValue(), new NewPerson(username.getValue(), displayName.getValue(), chosen));
  }

  private void create() {
    boolean created =
        problems.run(
            () ->
                guard.inField(
                    GuessLimit.What.SETUP_CODE, "", "code", () -> create(password.value())));
    if (created) {
      UI.getCurrent().getPage().setLocation("login?created");
    }
  }
}

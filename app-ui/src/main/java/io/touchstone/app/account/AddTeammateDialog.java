package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.account.AddTeammate;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.Viewer;
import java.util.List;

/** Asks who the new teammate is; a password that isn't typed is made up and shown once. */
final class AddTeammateDialog extends Dialog {

  private final transient FieldProblems problems = new FieldProblems();
  private final transient Viewer viewer;
  private final transient AddTeammate addTeammate;
  private final transient Runnable added;

  private final TextField displayName = new TextField(phrase("shell.name"));
  private final TextField username = new TextField(phrase("security.user-name"));
  private final PasswordField password = new PasswordField(phrase("account.initial-password"));

  AddTeammateDialog(Viewer viewer, AddTeammate addTeammate, Runnable added) {
    this.viewer = viewer;
    this.addTeammate = addTeammate;
    this.added = added;
    setHeaderTitle(phrase("account.add-teammate"));
    setWidth("26rem");
    displayName.setAutofocus(true);
    username.setHelperText(phrase("account.user-name-help"));
    password.setHelperText(phrase("account.initial-password-help"));
    password.getElement().setAttribute("autocomplete", "new-password");
    problems
        .beside("displayName", displayName)
        .beside("username", username)
        .beside("password", password);
    Div form = new Div(displayName, username, password, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button cancel = new Button(phrase("shell.cancel"), click -> close());
    Button add = new Button(phrase("shell.add"), click -> add());
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add.addClickShortcut(Key.ENTER);
    getFooter().add(cancel, add);
  }

  private void add() {
    boolean typed = !password.isEmpty();
    String initial = typed ? password.getValue() : GeneratedPassword.next();
    boolean done =
        problems.run(
            () ->
                addTeammate.add(
                    viewer, new NewPerson(username.getValue(), displayName.getValue(), initial)));
    if (!done) {
      return;
    }
    close();
    added.run();
    if (!typed) {
      new LoginsDialog(
              phrase("account.give-to", displayName.getValue().strip()),
              List.of(
                  new Login(
                      displayName.getValue().strip(),
                      username.getValue().strip().toLowerCase(java.util.Locale.ROOT),
                      initial)))
          .open();
    }
  }
}

package io.touchstone.app.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.domain.account.CreateAdministrator;

/** Where one signs in; an installation without an administrator is set up first. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Touchstone")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

  private final transient CreateAdministrator setup;
  private final transient CurrentViewer viewer;
  private final LoginForm form = new LoginForm(words());
  private final Paragraph welcome = new Paragraph();

  LoginView(CreateAdministrator setup, CurrentViewer viewer) {
    this.setup = setup;
    this.viewer = viewer;
    addClassName("ts-entry");
    H1 name = new H1("Touchstone");
    welcome.addClassName("ts-soft");
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    Div sheet = new Div(name, welcome, form);
    sheet.addClassName("ts-entry-sheet");
    add(sheet);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (setup.isNeeded()) {
      event.forwardTo("setup");
      return;
    }
    if (viewer.person().isPresent()) {
      event.forwardTo("");
      return;
    }
    QueryParameters parameters = event.getLocation().getQueryParameters();
    form.setError(parameters.getParameters().containsKey("error"));
    welcome.setText(
        parameters.getParameters().containsKey("created")
            ? "The administrator is set up. Sign in with the password you chose."
            : "Fact-checking, side by side.");
  }

  private static LoginI18n words() {
    LoginI18n words = LoginI18n.createDefault();
    words.getForm().setTitle("Sign in");
    words.getForm().setUsername("User name");
    words.getForm().setSubmit("Sign in");
    words.getErrorMessage().setTitle("Not signed in");
    words
        .getErrorMessage()
        .setMessage(
            "The user name or the password is not right. If you forgot it, ask your"
                + " administrator.");
    words.getErrorMessage().setUsername("Enter your user name.");
    words.getErrorMessage().setPassword("Enter your password.");
    return words;
  }
}

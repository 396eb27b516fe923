package io.touchstone.app.security;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.domain.account.CreateAdministrator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** Where one signs in; an installation without an administrator is set up first. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, NamedPage {

  private final transient CreateAdministrator setup;
  private final transient CurrentViewer viewer;
  private final LoginForm form = new LoginForm(words(0));
  private final Paragraph welcome = new Paragraph();
  private final Paragraph refused = new Paragraph();

  LoginView(
      CreateAdministrator setup, CurrentViewer viewer, ObjectProvider<OutsideSignIn> outside) {
    this.setup = setup;
    this.viewer = viewer;
    addClassName("ts-entry");
    H1 name = new H1("Touchstone");
    welcome.addClassName("ts-soft");
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    refused.addClassName("ts-form-problem");
    refused.getElement().setAttribute("role", "alert");
    refused.setVisible(false);
    Div sheet = new Div(name, welcome, refused, form);
    outside.ifAvailable(it -> sheet.add(toTheProvider(it)));
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
    form.setI18n(words(minutes(parameters)));
    form.setError(
        parameters.getParameters().containsKey("error")
            || parameters.getParameters().containsKey(SignInFailure.WAIT));
    String why =
        parameters.getSingleParameter(OutsideFailure.OUTSIDE).map(LoginView::why).orElse("");
    refused.setText(why);
    refused.setVisible(!why.isEmpty());
    welcome.setText(welcome(parameters.getParameters().keySet()));
  }

  private static Anchor toTheProvider(OutsideSignIn outside) {
    Anchor link =
        new Anchor(
            OutsideSignIn.ADDRESS,
            outside.name().isEmpty()
                ? phrase("security.outside")
                : phrase("security.outside-by", outside.name()));
    link.setRouterIgnore(true);
    link.addClassName("ts-outside");
    return link;
  }

  /** What isn't one of ours is nothing to show. */
  private static String why(String reason) {
    return Arrays.stream(OutsideFailure.Why.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(reason))
        .findFirst()
        .map(LoginView::why)
        .orElse("");
  }

  private static String why(OutsideFailure.Why why) {
    return switch (why) {
      case UNVERIFIED -> phrase("security.outside-unverified");
      case UNKNOWN -> phrase("security.outside-unknown");
      case AWAY -> phrase("security.outside-away");
      case FAILED -> phrase("security.outside-failed");
    };
  }

  private static String welcome(Set<String> cameFrom) {
    if (cameFrom.contains("created")) {
      return phrase("security.is-set-up");
    }
    return cameFrom.contains("ready") ? phrase("security.ready") : phrase("security.what-it-is");
  }

  @Override
  public String pageName() {
    return phrase("security.sign-in");
  }

  /** Zero where nobody has to wait; what isn't a number is nothing to show. */
  private static long minutes(QueryParameters parameters) {
    return parameters
        .getSingleParameter(SignInFailure.WAIT)
        .filter(it -> it.matches("\\d{1,4}"))
        .map(Long::parseLong)
        .orElse(0L);
  }

  private static LoginI18n words(long wait) {
    LoginI18n words = LoginI18n.createDefault();
    words.getForm().setTitle(phrase("security.sign-in"));
    words.getForm().setUsername(phrase("security.user-name"));
    words.getForm().setPassword(phrase("security.password"));
    words.getForm().setSubmit(phrase("security.sign-in"));
    words.getErrorMessage().setTitle(phrase("security.not-signed-in"));
    words
        .getErrorMessage()
        .setMessage(wait > 0 ? phrase("security.too-many", wait) : phrase("security.wrong"));
    words.getErrorMessage().setUsername(phrase("security.enter-user-name"));
    words.getErrorMessage().setPassword(phrase("security.enter-password"));
    return words;
  }
}

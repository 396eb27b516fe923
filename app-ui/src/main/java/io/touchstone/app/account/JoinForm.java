package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.security.GuessGuard;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.invitation.AnswerLink;

/** Somebody who was invited says who they are. */
final class JoinForm {

  private final AnswerLink links;
  private final GuessGuard guard;
  private final String secret;
  private final LinkForm form = new LinkForm();
  private final TextField displayName = new TextField(phrase("account.your-name"));
  private final TextField username = new TextField(phrase("security.user-name"));
  private final NewPasswordFields password =
      new NewPasswordFields(phrase("security.password"), form.problems());
  private final AnswerLink.WhoTheyAre who;

  JoinForm(AnswerLink links, GuessGuard guard, String secret, AnswerLink.WhoTheyAre who) {
    this.links = links;
    this.guard = guard;
    this.secret = secret;
    this.who = who;
    displayName.setValue(who.name());
    displayName.setHelperText(phrase("account.your-name-help"));
    username.setHelperText(phrase("account.user-name-help"));
    username.setAutocomplete(Autocomplete.USERNAME);
    username.setAutofocus(true);
    form.problems().beside("displayName", displayName).beside("username", username);
  }

  Component[] parts() {
    return new Component[] {
      new H1(phrase("account.welcome", who.name())),
      new Paragraph(
          who.investigation() == null
              ? phrase("account.invited-here")
              : phrase("account.invited-into", who.investigation())),
      displayName,
      username,
      password.password(),
      password.again(),
      form.problems().rest(),
      form.button(phrase("account.come-in"), this::join)
    };
  }

  private void join() {
    NewPerson person = new NewPerson(username.getValue(), displayName.getValue(), password.value());
    Account _ = guard.ofLink(() -> links.join(secret, person));
  }
}

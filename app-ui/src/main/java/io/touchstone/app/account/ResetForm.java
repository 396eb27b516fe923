package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.app.security.GuessGuard;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.invitation.AnswerLink;

/** Somebody who forgot their password chooses another. */
final class ResetForm {

  private final AnswerLink links;
  private final GuessGuard guard;
  private final String secret;
  private final AnswerLink.NewPassword whose;
  private final LinkForm form = new LinkForm();
  private final NewPasswordFields password =
      new NewPasswordFields(phrase("account.new-password"), form.problems());

  ResetForm(AnswerLink links, GuessGuard guard, String secret, AnswerLink.NewPassword whose) {
    this.links = links;
    this.guard = guard;
    this.secret = secret;
    this.whose = whose;
    password.password().setAutofocus(true);
  }

  Component[] parts() {
    return new Component[] {
      new H1(phrase("account.choose-password")),
      new Paragraph(phrase("account.choose-for", whose.displayName(), whose.username())),
      password.password(),
      password.again(),
      form.problems().rest(),
      form.button(phrase("account.change-password"), this::change)
    };
  }

  private void change() {
    String chosen = password.value();
    Account _ = guard.ofLink(() -> links.choosePassword(secret, chosen));
  }
}

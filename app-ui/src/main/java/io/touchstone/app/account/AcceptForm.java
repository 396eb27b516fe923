package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.app.security.GuessGuard;
import io.touchstone.app.security.SignedIn;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.TooManyGuessesException;
import io.touchstone.domain.invitation.AnswerLink;

/** Somebody who is signed in opened an invitation: theirs, or one that they made. */
final class AcceptForm {

  private final AnswerLink links;
  private final GuessGuard guard;
  private final String secret;
  private final AnswerLink.WhoTheyAre who;
  private final SignedIn person;

  AcceptForm(
      AnswerLink links,
      GuessGuard guard,
      String secret,
      AnswerLink.WhoTheyAre who,
      SignedIn person) {
    this.links = links;
    this.guard = guard;
    this.secret = secret;
    this.who = who;
    this.person = person;
  }

  Component[] parts() {
    H1 title = new H1(phrase("account.invitation-for", who.name()));
    Anchor back = new Anchor("", phrase("shell.back"));
    if (who.investigation() == null) {
      return new Component[] {
        title, new Paragraph(phrase("account.in-already", person.displayName())), back
      };
    }
    Button accept =
        new Button(phrase("account.take-part-as", person.displayName()), it -> accept());
    accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new Component[] {
      title, new Paragraph(phrase("account.invited-into", who.investigation())), accept, back
    };
  }

  private void accept() {
    try {
      guard.ofLink(
          () -> {
            links.joinAs(person.viewer(), secret);
            return person;
          });
      UI.getCurrent().navigate("");
    } catch (NotFoundException | TooManyGuessesException e) {
      Notices.refused(String.valueOf(e.getMessage()));
    }
  }
}

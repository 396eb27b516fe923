package io.touchstone.app.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.TooManyGuessesException;

/** What the forms behind a link share: their button leads to the sign-in, or says why not. */
final class LinkForm {

  private final FieldProblems problems = new FieldProblems();

  FieldProblems problems() {
    return problems;
  }

  Button button(String label, Runnable action) {
    Button button = new Button(label, click -> run(action));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    button.addClickShortcut(Key.ENTER);
    return button;
  }

  private void run(Runnable action) {
    try {
      if (problems.run(action)) {
        UI.getCurrent().getPage().setLocation("login?ready");
      }
    } catch (NotFoundException | TooManyGuessesException e) {
      Notices.refused(String.valueOf(e.getMessage()));
    }
  }
}

package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Puts a text into the clipboard and says so. */
public final class CopyButton extends Button {

  /**
   * @param label what stands on it
   * @param text what is copied
   */
  public CopyButton(String label, String text) {
    super(label);
    addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    // in the browser, within the click: a round trip would lose the permission to copy
    getElement()
        .executeJs(
            "this.addEventListener('click', () => navigator.clipboard?.writeText($0))", text);
    addClickListener(click -> Notices.done(phrase("shell.copied")));
  }
}

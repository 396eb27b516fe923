package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/** All keys of the desk; most are given anew by typing another in its place. */
final class KeysDialog extends Dialog {
  private final SerializableConsumer<OwnKeys> changed;
  private final Div list = new Div();
  private transient OwnKeys now;

  /**
   * @param changed takes the keys as they are from now on
   */
  KeysDialog(OwnKeys keys, SerializableConsumer<OwnKeys> changed) {
    this.changed = changed;
    this.now = keys;
    setHeaderTitle(phrase("desk.keys"));
    setWidth("34rem");
    add(new Paragraph(phrase("desk.keys-anew")), list);
    list();
    Button usual = new Button(phrase("desk.usual-keys"), click -> giveUsual());
    usual.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(usual, new Button(phrase("desk.close"), click -> close()));
  }

  private void giveUsual() {
    change(OwnKeys.NONE);
    list();
  }

  private void change(OwnKeys keys) {
    now = keys;
    changed.accept(keys);
  }

  private void list() {
    DescriptionList all = new DescriptionList();
    all.addClassName("desk-keys");
    for (Keys key : Keys.values()) {
      DescriptionList.Term term = new DescriptionList.Term();
      term.add(key.isGivenAnew() ? field(key) : key.caps(now));
      all.add(term, new DescriptionList.Description(key.what()));
    }
    list.removeAll();
    list.add(all);
  }

  private TextField field(Keys key) {
    TextField field = new TextField();
    field.setAriaLabel(phrase("desk.key-of", key.what()));
    field.setValue(now.shown(key));
    field.setPlaceholder(key.usual().getFirst());
    field.setMaxLength(2);
    field.setAutoselect(true);
    field.setManualValidation(true);
    field.addClassName("desk-key");
    field.setValueChangeMode(ValueChangeMode.EAGER);
    field.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            give(key, field);
          }
        });
    return field;
  }

  /** An empty field stands for the usual key, which another action may have by now. */
  private void give(Keys key, TextField field) {
    String typed = field.isEmpty() ? key.usual().getFirst() : field.getValue();
    Optional<String> refusal =
        typed.equals(now.shown(key)) ? Optional.empty() : now.refusal(key, typed);
    field.setErrorMessage(refusal.orElse(""));
    field.setInvalid(refusal.isPresent());
    if (refusal.isEmpty()) {
      change(now.with(key, typed));
    }
  }
}

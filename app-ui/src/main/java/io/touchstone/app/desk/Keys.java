package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** The desk's keys, in sight at its foot and all together in a dialog. */
enum Keys {
  NEXT("desk.key-next", true, "j ↓"),
  PREVIOUS("desk.key-previous", true, "k ↑"),
  NEXT_UNMARKED("desk.key-next-unmarked", true, "n"),
  PREVIOUS_UNMARKED("desk.key-previous-unmarked", false, "p"),
  NEXT_DIFFERING("desk.key-next-differing", false, "g"),
  CORROBORATED("desk.key-corroborated", true, "c"),
  DISPUTED("desk.key-disputed", true, "d"),
  ATTRIBUTED("desk.key-attributed", true, "a"),
  UNSOURCED("desk.key-unsourced", true, "u"),
  NOT_CHECKABLE("desk.key-not-checkable", true, "x"),
  TAKE_BACK("desk.key-take-back", true, "⌫"),
  UNDO("desk.key-undo", true, "z"),
  REDO("desk.key-redo", false, "y"),
  SELECT("desk.key-select", false, "⇧→ ⇧← → ←"),
  CUT("desk.key-cut", false, "s"),
  JOIN("desk.key-join", false, "o"),
  ADD("desk.key-add", false, "t"),
  IMPLY("desk.key-imply", false, "i"),
  RATIONALE("desk.key-rationale", false, "r"),
  EVIDENCE("desk.key-evidence", true, "e"),
  ACCEPT("desk.key-accept", true, "Enter"),
  SWITCH("desk.key-switch", true, "1 9"),
  MATRIX("desk.key-matrix", true, "m"),
  SEARCH("desk.key-search", true, "/"),
  HELP("desk.key-help", true, "?");

  private final String what;
  private final boolean inSight;
  private final String keys;

  Keys(String what, boolean inSight, String keys) {
    this.what = what;
    this.inSight = inSight;
    this.keys = keys;
  }

  /** A key as it looks on a keyboard. */
  static Component key(String name) {
    Html key = new Html("<kbd></kbd>");
    key.getElement().setText(name);
    return key;
  }

  static Footer foot(Component undo, Component state) {
    Div hints = new Div();
    hints.addClassName("desk-hints");
    Arrays.stream(values())
        .filter(it -> it.inSight)
        .forEach(
            it -> {
              Span hint = it.caps();
              hint.add(new Span(phrase(it.what)));
              hints.add(hint);
            });
    Footer foot = new Footer(hints, undo, state);
    foot.addClassName("desk-foot");
    return foot;
  }

  static Dialog dialog() {
    DescriptionList all = new DescriptionList();
    all.addClassName("desk-keys");
    for (Keys key : values()) {
      all.add(
          new DescriptionList.Term(key.caps()), new DescriptionList.Description(phrase(key.what)));
    }
    Dialog dialog = new Dialog(new Div(all));
    dialog.setHeaderTitle(phrase("desk.keys"));
    dialog.getFooter().add(new Button(phrase("desk.close"), click -> dialog.close()));
    return dialog;
  }

  private Span caps() {
    Span caps = new Span();
    caps.addClassName("desk-caps");
    for (String key : keys.split(" ", -1)) {
      caps.add(key(key));
    }
    return caps;
  }
}

package io.touchstone.app.desk;

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
  NEXT("next statement", true, "j ↓"),
  PREVIOUS("previous statement", true, "k ↑"),
  NEXT_UNMARKED("next without a mark", true, "n"),
  PREVIOUS_UNMARKED("previous without a mark", false, "p"),
  NEXT_DIFFERING("next that differs", false, "g"),
  CORROBORATED("corroborated", true, "c"),
  DISPUTED("disputed", true, "d"),
  ATTRIBUTED("attributed to one named source", true, "a"),
  UNSOURCED("unsourced", true, "u"),
  NOT_CHECKABLE("not checkable", true, "x"),
  TAKE_BACK("take my mark back", true, "⌫"),
  UNDO("undo", true, "z"),
  REDO("redo", false, "y"),
  SELECT("select words, from the statement’s first on", false, "⇧→ ⇧← → ←"),
  CUT("cut out the selected words", false, "s"),
  JOIN("join what is selected, or this and the next", false, "o"),
  ADD("add the selected words as a statement", false, "t"),
  IMPLY("add a claim by our reading", false, "i"),
  RATIONALE("write the rationale", false, "r"),
  EVIDENCE("add evidence", true, "e"),
  ACCEPT("accept the best suggestion", true, "Enter"),
  SWITCH("same statement in another outlet", true, "1 9"),
  MATRIX("open the matrix at this claim", true, "m"),
  HELP("all keys", true, "?");

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
              hint.add(new Span(it.what));
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
      all.add(new DescriptionList.Term(key.caps()), new DescriptionList.Description(key.what));
    }
    Dialog dialog = new Dialog(new Div(all));
    dialog.setHeaderTitle("Keys");
    dialog.getFooter().add(new Button("Close", click -> dialog.close()));
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

package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** What the desk's keys do, and which they usually are. */
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

  boolean isInSight() {
    return inSight;
  }

  /** What the action does, in the page's language. */
  String what() {
    return phrase(what);
  }

  /** The keys that it has as long as nobody gives it another, as they look on a keyboard. */
  List<String> usual() {
    return List.of(keys.split(" ", -1));
  }

  /**
   * Whether somebody may give it another key: arrows, digits and Enter stay, and so does what leads
   * here and to the search from every page.
   */
  boolean isGivenAnew() {
    return switch (this) {
      case SELECT, SWITCH, ACCEPT, SEARCH, HELP -> false;
      default -> true;
    };
  }

  /** Its name in the browser's component. */
  String inBrowser() {
    return switch (this) {
      case MATRIX -> "open-matrix";
      case EVIDENCE -> "add-evidence";
      case RATIONALE -> "edit-rationale";
      case ACCEPT -> "accept-suggestion";
      case SWITCH -> "switch-article";
      case HELP -> "show-keys";
      default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /** What the browser calls a key that looks so. */
  static String typedBy(String key) {
    return switch (key) {
      case "↓" -> "ArrowDown";
      case "↑" -> "ArrowUp";
      case "⌫" -> "Backspace";
      default -> key;
    };
  }

  Span caps(OwnKeys own) {
    Span caps = new Span();
    caps.addClassName("desk-caps");
    own.all(this).forEach(key -> caps.add(key(key)));
    return caps;
  }
}

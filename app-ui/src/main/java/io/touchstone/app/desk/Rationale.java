package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.domain.statement.StatementId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why, and where was looked; what was typed for a statement waits there until it is marked. */
final class Rationale extends Div {
  private final TextArea why = new TextArea(phrase("desk.rationale"));
  private final TextArea where = new TextArea(phrase("desk.where-looked"));
  private final Map<StatementId, Draft> drafts = new HashMap<>();
  private @Nullable StatementId shown;

  /** What is typed for one statement. */
  record Draft(String rationale, String whereLooked) {
    static final Draft EMPTY = new Draft("", "");
  }

  Rationale() {
    addClassName("desk-rationale");
    for (TextArea field : new TextArea[] {why, where}) {
      field.setWidthFull();
      field.setMinRows(2);
      field.addValueChangeListener(
          change -> {
            if (change.isFromClient() && shown != null) {
              drafts.put(shown, new Draft(why.getValue(), where.getValue()));
            }
          });
    }
    where.setHelperText(phrase("desk.where-looked-help"));
    add(why, where);
  }

  void show(Focus focus) {
    Draft saved =
        focus
            .ownMark()
            .map(mark -> new Draft(mark.rationale(), mark.whereLooked()))
            .orElse(Draft.EMPTY);
    Draft draft = drafts.getOrDefault(focus.id(), saved);
    boolean sameStatement = focus.id().equals(shown);
    shown = focus.id();
    setEnabled(focus.rights().marks());
    if (!sameStatement || !drafts.containsKey(focus.id())) {
      why.setValue(draft.rationale());
      where.setValue(draft.whereLooked());
    }
  }

  Draft of(StatementId statement) {
    return statement.equals(shown)
        ? new Draft(why.getValue(), where.getValue())
        : drafts.getOrDefault(statement, Draft.EMPTY);
  }

  /** It is marked, so it is no draft any more. */
  void kept(StatementId statement) {
    drafts.remove(statement);
  }

  /** The mark that held it is taken back; what was written stays for another. */
  void keepAsDraft(StatementId statement) {
    drafts.put(statement, of(statement));
  }

  void focusRationale() {
    why.focus();
  }

  void focusWhereLooked() {
    where.focus();
  }
}

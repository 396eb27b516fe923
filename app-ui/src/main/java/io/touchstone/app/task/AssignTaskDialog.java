package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.function.SerializableRunnable;
import io.touchstone.app.language.DateWords;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.Problem;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.task.AssignTasks.Assignment;
import io.touchstone.domain.task.TaskScope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is to review what, by when, and what they should know. */
@StyleSheet("task.css")
public final class AssignTaskDialog extends Dialog {

  /** Stores the task. */
  @FunctionalInterface
  interface Assigning {
    void assign(CommandId command, Assignment assignment);
  }

  /** One for the life of the form, so that a second click assigns nothing twice. */
  private final CommandId command = CommandId.next();

  private final TaskScopeField scope;
  private final ComboBox<Members.Member> assignee = new ComboBox<>(phrase("task.for"));
  private final DatePicker due = new DatePicker(phrase("task.due"));
  private final TextArea note = new TextArea(phrase("task.note"));
  private final transient FieldProblems problems = new FieldProblems();
  private final transient Assigning assigning;
  private final SerializableRunnable done;

  AssignTaskDialog(
      TaskScopeField scope,
      List<Members.Member> reviewers,
      Assigning assigning,
      SerializableRunnable done) {
    this.scope = scope;
    this.assigning = assigning;
    this.done = done;
    setHeaderTitle(scope.title());
    setWidth("min(440px, 94vw)");
    assignee.setItems(reviewers);
    assignee.setItemLabelGenerator(Members.Member::name);
    assignee.setRequiredIndicatorVisible(true);
    assignee.setWidthFull();
    due.setHelperText(phrase("task.optional"));
    due.setI18n(
        DateWords.inThePageLanguage()
            .setDateFormat("yyyy-MM-dd")
            .setBadInputErrorMessage(phrase("task.bad-date")));
    due.setWidthFull();
    note.setHelperText(phrase("task.note-help"));
    note.setWidthFull();
    scope.report(problems);
    problems.beside("assignee", assignee).beside("due", due).beside("note", note);
    Div form = new Div(scope.component(), assignee, due, note, problems.rest());
    form.addClassName("task-form");
    add(form);
    Button cancel = new Button(phrase("shell.cancel"), click -> close());
    Button assign = new Button(phrase("task.assign"), click -> submit());
    assign.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, assign);
  }

  private void submit() {
    if (problems.run(() -> assigning.assign(command, assignment()))) {
      close();
      Notices.done(phrase("task.assigned-to", assignee.getValue().name()));
      done.run();
    }
  }

  /** Everything that is wrong is said at once, in the order of the fields. */
  private Assignment assignment() {
    List<Problem> wrong = new ArrayList<>();
    TaskScope wanted = scopeOr(wrong);
    Members.Member person = assignee.getValue();
    if (person == null) {
      wrong.add(new Problem("assignee", phrase("task.choose-who")));
    }
    ValidationResult readable =
        due.getDefaultValidator().apply(due.getValue(), new ValueContext(due));
    if (readable.isError()) {
      wrong.add(new Problem("due", readable.getErrorMessage()));
    }
    if (wanted == null || person == null || !wrong.isEmpty()) {
      throw new InvalidInputException(wrong);
    }
    return new Assignment(wanted, person.id(), due.getValue(), note.getValue());
  }

  private @Nullable TaskScope scopeOr(List<Problem> wrong) {
    try {
      return scope.scope();
    } catch (InvalidInputException e) {
      wrong.addAll(e.problems());
      return null;
    }
  }
}

package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
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
import io.touchstone.domain.task.HandOutWork.Order;
import io.touchstone.domain.task.HandOutWork.Work;
import io.touchstone.domain.task.Priority;
import io.touchstone.domain.task.Sharing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who are to review what, how it is shared out among them, by when, and what they should know. */
@StyleSheet("task.css")
public final class AssignTaskDialog extends Dialog {

  /** Stores the tasks and says how many they are. */
  @FunctionalInterface
  interface Assigning {
    int assign(CommandId command, Order order);
  }

  /** One for the life of the form, so that a second click assigns nothing twice. */
  private final CommandId command = CommandId.next();

  private final TaskScopeField scope;
  private final MultiSelectComboBox<Members.Member> people =
      new MultiSelectComboBox<>(phrase("task.for"));
  private final Checkbox anybody = new Checkbox(phrase("task.for-anybody"));
  private final RadioButtonGroup<Sharing> sharing = new RadioButtonGroup<>(phrase("task.sharing"));
  private final Select<Priority> priority = new Select<>();
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
    setWidth("min(480px, 94vw)");
    askFor(reviewers);
    askWhen();
    note.setHelperText(phrase("task.note-help"));
    note.setWidthFull();
    scope.report(problems);
    problems.beside("assignee", people).beside("due", due).beside("note", note);
    Div when = new Div(due, priority);
    when.addClassName("task-form-row");
    Div form = new Div(scope.component(), people, anybody, sharing, when, note, problems.rest());
    form.addClassName("task-form");
    add(form);
    Button cancel = new Button(phrase("shell.cancel"), click -> close());
    Button assign = new Button(phrase("task.assign"), click -> submit());
    assign.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, assign);
  }

  private void askFor(List<Members.Member> reviewers) {
    people.setItems(reviewers);
    people.setItemLabelGenerator(Members.Member::name);
    people.setRequiredIndicatorVisible(true);
    people.setWidthFull();
    people.addValueChangeListener(change -> sharing.setVisible(areSeveral()));
    anybody.addValueChangeListener(
        change -> {
          people.setEnabled(!change.getValue());
          people.setRequiredIndicatorVisible(!change.getValue());
          sharing.setVisible(areSeveral());
        });
    sharing.setItems(Sharing.LOAD, Sharing.ROTATION, Sharing.EVERYBODY);
    sharing.setItemLabelGenerator(AssignTaskDialog::word);
    sharing.setValue(Sharing.LOAD);
    sharing.setVisible(false);
  }

  private void askWhen() {
    due.setHelperText(phrase("task.optional"));
    due.setI18n(
        DateWords.inThePageLanguage()
            .setDateFormat("yyyy-MM-dd")
            .setBadInputErrorMessage(phrase("task.bad-date")));
    priority.setLabel(phrase("task.priority"));
    priority.setItems(Priority.values());
    priority.setItemLabelGenerator(PriorityWords::of);
    priority.setValue(Priority.NORMAL);
  }

  private boolean areSeveral() {
    return !anybody.getValue() && people.getValue().size() > 1;
  }

  private void submit() {
    if (problems.run(() -> Notices.done(said(assigning.assign(command, order()))))) {
      close();
      done.run();
    }
  }

  private String said(int tasks) {
    boolean one = tasks == 1 && !anybody.getValue() && people.getValue().size() == 1;
    return one
        ? phrase("task.assigned-to", people.getValue().iterator().next().name())
        : phrase("task.handed-out", tasks);
  }

  /** Everything that is wrong is said at once, in the order of the fields. */
  private Order order() {
    List<Problem> wrong = new ArrayList<>();
    Work wanted = scopeOr(wrong);
    if (!anybody.getValue() && people.getValue().isEmpty()) {
      wrong.add(new Problem("assignee", phrase("task.choose-who")));
    }
    ValidationResult readable =
        due.getDefaultValidator().apply(due.getValue(), new ValueContext(due));
    if (readable.isError()) {
      wrong.add(new Problem("due", readable.getErrorMessage()));
    }
    if (wanted == null || !wrong.isEmpty()) {
      throw new InvalidInputException(wrong);
    }
    return new Order(
        wanted,
        anybody.getValue()
            ? List.of()
            : people.getValue().stream().map(Members.Member::id).toList(),
        sharing.getValue(),
        priority.getValue(),
        due.getValue(),
        note.getValue());
  }

  private @Nullable Work scopeOr(List<Problem> wrong) {
    try {
      return scope.work();
    } catch (InvalidInputException e) {
      wrong.addAll(e.problems());
      return null;
    }
  }

  private static String word(Sharing sharing) {
    return switch (sharing) {
      case EVERYBODY -> phrase("task.sharing-everybody");
      case ROTATION -> phrase("task.sharing-rotation");
      case LOAD -> phrase("task.sharing-load");
    };
  }
}

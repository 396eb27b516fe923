package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.investigation.Members;
import java.util.List;
import java.util.function.Consumer;

/** Who is to do a task from now on. */
final class ReassignDialog extends Dialog {

  ReassignDialog(String task, List<Members.Member> reviewers, Consumer<Members.Member> give) {
    setHeaderTitle(phrase("task.reassign-header", task));
    setWidth("min(440px, 94vw)");
    ComboBox<Members.Member> person = new ComboBox<>(phrase("task.for"));
    person.setItems(reviewers);
    person.setItemLabelGenerator(Members.Member::name);
    person.setWidthFull();
    FieldProblems problems = new FieldProblems().beside("assignee", person);
    add(new Div(person, problems.rest()));
    Button done =
        new Button(
            phrase("task.assign"),
            click -> {
              if (problems.run(
                  () -> {
                    if (person.getValue() == null) {
                      throw new InvalidInputException("assignee", phrase("task.choose-who"));
                    }
                    give.accept(person.getValue());
                  })) {
                close();
              }
            });
    done.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), done);
  }
}

package io.touchstone.app.investigation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.ListPeople;
import io.touchstone.domain.investigation.InvestigationRole;
import java.util.List;
import java.util.function.Consumer;

/** Chooses one of the installation's people and what they may do. */
final class AddMemberForm extends Div {

  private final transient FieldProblems problems = new FieldProblems();
  private final ComboBox<ListPeople.Person> person = new ComboBox<>("Person");
  private final Select<InvestigationRole> role = new Select<>();

  /** What was chosen. */
  record Chosen(ListPeople.Person person, InvestigationRole role) {}

  AddMemberForm(List<ListPeople.Person> candidates, Consumer<Chosen> add) {
    addClassNames("ts-form", "ts-form-row");
    person.setItems(candidates);
    person.setItemLabelGenerator(it -> it.name() + " (" + it.username() + ")");
    person.setHelperText(
        candidates.isEmpty()
            ? "Everybody takes part already; an administrator adds teammates."
            : "Anybody who may sign in.");
    role.setLabel("Role");
    role.setItems(InvestigationRole.values());
    role.setItemLabelGenerator(RoleWords::name);
    role.setValue(InvestigationRole.REVIEWER);
    problems.beside("person", person).beside("role", role);
    add(person, role, new Button("Add", click -> problems.run(() -> add.accept(chosen()))));
    add(problems.rest());
  }

  private Chosen chosen() {
    ListPeople.Person who = person.getValue();
    if (who == null) {
      throw new InvalidInputException("person", "Choose a person from the list.");
    }
    return new Chosen(who, role.getValue());
  }
}

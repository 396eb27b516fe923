package io.touchstone.app.investigation;

import static io.touchstone.app.language.Phrases.phrase;

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
  private final ComboBox<ListPeople.Person> person = new ComboBox<>(phrase("investigation.person"));
  private final Select<InvestigationRole> role = new Select<>();

  /** What was chosen. */
  record Chosen(ListPeople.Person person, InvestigationRole role) {}

  AddMemberForm(List<ListPeople.Person> candidates, Consumer<Chosen> add) {
    addClassNames("ts-form", "ts-form-row");
    person.setItems(candidates);
    person.setItemLabelGenerator(it -> it.name() + " (" + it.username() + ")");
    person.setHelperText(
        candidates.isEmpty()
            ? phrase("investigation.everybody-in")
            : phrase("investigation.anybody"));
    role.setLabel(phrase("investigation.role"));
    role.setItems(InvestigationRole.values());
    role.setItemLabelGenerator(RoleWords::name);
    role.setValue(InvestigationRole.REVIEWER);
    problems.beside("person", person).beside("role", role);
    add(
        person,
        role,
        new Button(phrase("shell.add"), click -> problems.run(() -> add.accept(chosen()))));
    add(problems.rest());
  }

  private Chosen chosen() {
    ListPeople.Person who = person.getValue();
    if (who == null) {
      throw new InvalidInputException("person", phrase("investigation.choose-person"));
    }
    return new Chosen(who, role.getValue());
  }
}

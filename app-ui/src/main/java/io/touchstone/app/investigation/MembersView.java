package io.touchstone.app.investigation;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.app.account.InviteDialog;
import io.touchstone.app.account.InvitedTable;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.InvestigationParameter;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.shell.Tables;
import io.touchstone.app.webhook.WebhookNavigation;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.ListPeople;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.invitation.InvitePeople;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Who takes part in an investigation, and as what. */
@Route(value = "investigations/:investigation/people", layout = MainLayout.class)
@PermitAll
class MembersView extends Div implements BeforeEnterObserver, NamedPage {

  private final transient CurrentViewer viewer;
  private final transient ManageInvestigations investigations;
  private final transient ListPeople people;
  private final transient InvitePeople invitations;

  MembersView(
      CurrentViewer viewer,
      ManageInvestigations investigations,
      ListPeople people,
      InvitePeople invitations) {
    this.viewer = viewer;
    this.investigations = investigations;
    this.people = people;
    this.invitations = invitations;
    addClassName("ts-page");
  }

  @Override
  public String pageName() {
    return phrase("investigation.people");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(investigations.open(viewer.get(), InvestigationParameter.of(event.getRouteParameters())));
  }

  private void show(Investigation investigation) {
    removeAll();
    boolean manages = AccessPolicy.permits(viewer.get(), investigation, Permission.MANAGE_MEMBERS);
    add(new H1(pageName()), members(investigation, manages));
    if (manages) {
      add(
          new H2(phrase("investigation.add-somebody")),
          new AddMemberForm(candidates(investigation), chosen -> add(investigation, chosen)),
          new Div(inviting(investigation.id())),
          invited(investigation.id()),
          new Paragraph(
              new Anchor(
                  WebhookNavigation.in(investigation.id()), phrase("investigation.webhooks"))));
    }
    Div roles = new Div();
    roles.addClassName("ts-soft");
    for (InvestigationRole role : InvestigationRole.values()) {
      roles.add(
          new Div(
              phrase("investigation.role-meaning", RoleWords.name(role), RoleWords.meaning(role))));
    }
    add(roles);
  }

  private Button inviting(InvestigationId id) {
    return new Button(
        phrase("investigation.invite"),
        click ->
            InviteDialog.into(id, RoleWords::name, viewer.get(), invitations, () -> again(id))
                .open());
  }

  private InvitedTable invited(InvestigationId id) {
    return new InvitedTable(
        invitations.to(viewer.get(), id),
        link -> invitations.withdraw(viewer.get(), link),
        () -> again(id));
  }

  private void again(InvestigationId id) {
    show(investigations.open(viewer.get(), id));
  }

  private Div members(Investigation investigation, boolean manages) {
    NativeTable table =
        Tables.withHead(
            phrase("investigation.people-of-this"),
            phrase("shell.name"),
            phrase("investigation.role"),
            "");
    for (ListPeople.Person person : people.all(viewer.get())) {
      investigation
          .roleOf(person.id())
          .ifPresent(
              role ->
                  Tables.row(
                      table,
                      new Span(person.name()),
                      manages
                          ? roleChoice(investigation, person, role)
                          : new Span(RoleWords.name(role)),
                      manages ? removeButton(investigation, person) : new Span()));
    }
    return Tables.scrolling(table);
  }

  private Select<InvestigationRole> roleChoice(
      Investigation investigation, ListPeople.Person person, InvestigationRole role) {
    Select<InvestigationRole> choice = new Select<>();
    choice.setItems(InvestigationRole.values());
    choice.setItemLabelGenerator(RoleWords::name);
    choice.setValue(role);
    choice.setAriaLabel(phrase("investigation.role-of", person.name()));
    choice.addValueChangeListener(
        change ->
            changed(
                () ->
                    investigations.putMember(
                        viewer.get(), investigation.id(), person.id(), change.getValue()),
                investigation));
    return choice;
  }

  private Button removeButton(Investigation investigation, ListPeople.Person person) {
    Button remove =
        new Button(
            phrase("investigation.remove"),
            click ->
                changed(
                    () ->
                        investigations.removeMember(viewer.get(), investigation.id(), person.id()),
                    investigation));
    remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    remove.setAriaLabel(phrase("investigation.remove-one", person.name()));
    return remove;
  }

  private void add(Investigation investigation, AddMemberForm.Chosen chosen) {
    show(
        investigations.putMember(
            viewer.get(), investigation.id(), chosen.person().id(), chosen.role()));
    Notices.done(phrase("investigation.takes-part", chosen.person().name()));
  }

  /** Shows what is so now, also after a refusal; whoever removed themselves goes to the list. */
  private void changed(Runnable change, Investigation before) {
    try {
      change.run();
    } catch (InvalidInputException e) {
      Notices.refused(String.valueOf(e.getMessage()));
    }
    try {
      show(investigations.open(viewer.get(), before.id()));
    } catch (NotFoundException e) {
      getUI().ifPresent(ui -> ui.navigate(InvestigationNavigation.LIST));
    }
  }

  private List<ListPeople.Person> candidates(Investigation investigation) {
    return people.all(viewer.get()).stream()
        .filter(ListPeople.Person::active)
        .filter(person -> investigation.roleOf(person.id()).isEmpty())
        .toList();
  }
}

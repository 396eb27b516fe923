package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.SignedIn;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.app.shell.Tables;
import io.touchstone.domain.account.DeactivatePeople;
import io.touchstone.domain.account.GiveEmailAddress;
import io.touchstone.domain.account.ListPeople;
import io.touchstone.domain.invitation.InvitePeople;
import io.touchstone.domain.invitation.ResetPassword;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Everybody who may sign in; the administrator adds people here. */
@Route(value = AccountNavigation.PEOPLE, layout = MainLayout.class)
@RolesAllowed(SignedIn.ADMINISTRATOR)
class PeopleView extends Div implements NamedPage {

  private final transient CurrentViewer viewer;
  private final transient ListPeople people;
  private final transient InvitePeople invitations;
  private final transient ResetPassword passwords;
  private final transient DeactivatePeople deactivation;
  private final transient GiveEmailAddress addresses;
  private final Div list = new Div();

  PeopleView(
      CurrentViewer viewer,
      ListPeople people,
      InvitePeople invitations,
      ResetPassword passwords,
      DeactivatePeople deactivation,
      GiveEmailAddress addresses) {
    this.viewer = viewer;
    this.people = people;
    this.invitations = invitations;
    this.passwords = passwords;
    this.deactivation = deactivation;
    this.addresses = addresses;
    addClassName("ts-page");
    Button add =
        new Button(
            phrase("account.invite"),
            click -> InviteDialog.here(viewer.get(), invitations, this::refresh).open());
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div head = new Div(new H1(pageName()), add);
    head.addClassName("ts-page-head");
    Paragraph hint = new Paragraph(phrase("account.they-can-sign-in"));
    hint.addClassName("ts-soft");
    add(head, hint, list);
    refresh();
  }

  @Override
  public String pageName() {
    return phrase("account.people");
  }

  private void refresh() {
    NativeTable table =
        Tables.withHead(
            phrase("account.everybody"),
            phrase("shell.name"),
            phrase("security.user-name"),
            phrase("account.email"),
            phrase("account.may"),
            "");
    for (ListPeople.Person person : people.all(viewer.get())) {
      Tables.row(
          table,
          new Span(person.name()),
          new Span(person.username()),
          new Span(person.email() == null ? "" : person.email().value()),
          new Span(may(person)),
          new Div(mailing(person), resetting(person), deactivating(person)));
    }
    list.removeAll();
    list.add(
        Tables.scrolling(table),
        new InvitedTable(
            invitations.all(viewer.get()),
            id -> invitations.withdraw(viewer.get(), id),
            this::refresh));
  }

  private Button deactivating(ListPeople.Person person) {
    Button button =
        new Button(
            person.active() ? phrase("account.deactivate") : phrase("account.reactivate"),
            click -> {
              if (person.active()) {
                deactivation.deactivate(viewer.get(), person.id());
              } else {
                deactivation.reactivate(viewer.get(), person.id());
              }
              refresh();
            });
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(
        person.active()
            ? phrase("account.deactivate-one", person.name())
            : phrase("account.reactivate-one", person.name()));
    button.setVisible(!person.id().equals(viewer.get().id()));
    return button;
  }

  private Button mailing(ListPeople.Person person) {
    Button button =
        new Button(
            phrase("account.change-email"),
            click ->
                new EmailDialog(
                        person,
                        typed -> {
                          addresses.give(viewer.get(), person.id(), typed);
                          refresh();
                        })
                    .open());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(phrase("account.change-email-of", person.name()));
    return button;
  }

  private Button resetting(ListPeople.Person person) {
    Button button =
        new Button(
            phrase("account.reset"),
            click ->
                new LinkDialog(
                        phrase("account.give-to", person.name()),
                        passwords.issue(viewer.get(), person.id()))
                    .open());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(phrase("account.reset-of", person.name()));
    button.setVisible(person.active());
    return button;
  }

  private static String may(ListPeople.Person person) {
    List<String> facts =
        java.util.stream.Stream.of(
                !person.active()
                    ? ""
                    : person.administrator()
                        ? phrase("account.may-everything")
                        : phrase("account.may-take-part"),
                person.active() ? "" : phrase("account.may-nothing"),
                person.sample() ? phrase("account.with-sample") : "")
            .filter(fact -> !fact.isEmpty())
            .toList();
    return String.join("; ", facts);
  }
}

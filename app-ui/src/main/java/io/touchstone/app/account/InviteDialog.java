package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.invitation.Invitation;
import io.touchstone.domain.invitation.InvitePeople;
import io.touchstone.domain.invitation.Issued;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks who is invited, then shows their link. */
public final class InviteDialog extends Dialog {

  private final transient FieldProblems problems = new FieldProblems();
  private final transient Viewer viewer;
  private final transient InvitePeople invitations;
  private final transient @Nullable InvestigationId investigation;
  private final transient Runnable invited;

  private final TextField displayName = new TextField(phrase("shell.name"));
  private final TextField email = new TextField(phrase("account.email"));
  private final Select<InvestigationRole> role = new Select<>();

  private InviteDialog(
      Viewer viewer,
      InvitePeople invitations,
      @Nullable InvestigationId investigation,
      Runnable invited) {
    this.viewer = viewer;
    this.invitations = invitations;
    this.investigation = investigation;
    this.invited = invited;
    setHeaderTitle(phrase("account.invite"));
    setWidth("26rem");
    displayName.setAutofocus(true);
    email.setHelperText(phrase("account.email-help"));
    problems.beside("displayName", displayName).beside("email", email);
    role.setVisible(investigation != null);
    Paragraph what = new Paragraph(phrase("account.invite-what"));
    what.addClassName("ts-soft");
    Div form = new Div(what, displayName, email, role, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button cancel = new Button(phrase("shell.cancel"), click -> close());
    Button invite = new Button(phrase("account.make-link"), click -> invite());
    invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    invite.addClickShortcut(Key.ENTER);
    getFooter().add(cancel, invite);
  }

  /** Into the installation; where they take part is decided later. */
  static InviteDialog here(Viewer viewer, InvitePeople invitations, Runnable invited) {
    return new InviteDialog(viewer, invitations, null, invited);
  }

  /**
   * Into an investigation.
   *
   * @param nameOf how a role is called
   */
  public static InviteDialog into(
      InvestigationId investigation,
      Function<InvestigationRole, String> nameOf,
      Viewer viewer,
      InvitePeople invitations,
      Runnable invited) {
    InviteDialog dialog = new InviteDialog(viewer, invitations, investigation, invited);
    dialog.role.setLabel(phrase("investigation.role"));
    dialog.role.setItems(InvestigationRole.values());
    dialog.role.setItemLabelGenerator(nameOf::apply);
    dialog.role.setValue(InvestigationRole.REVIEWER);
    return dialog;
  }

  private void invite() {
    Invitation.Place place =
        investigation == null ? null : new Invitation.Place(investigation, role.getValue());
    problems.run(
        () -> show(invitations.invite(viewer, displayName.getValue(), email.getValue(), place)));
  }

  private void show(Issued issued) {
    close();
    invited.run();
    new LinkDialog(phrase("account.give-to", displayName.getValue().strip()), issued).open();
  }
}

package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.language.Days;
import io.touchstone.app.shell.Tables;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.invitation.Invitation;
import io.touchstone.domain.invitation.LinkId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Who was invited and hasn't come yet; not there while there is nobody. */
public final class InvitedTable extends Div {

  private final transient Consumer<LinkId> withdraw;
  private final transient Runnable changed;

  /**
   * @param withdraw takes one back
   * @param changed is told afterwards
   */
  public InvitedTable(List<Invitation> invited, Consumer<LinkId> withdraw, Runnable changed) {
    this.withdraw = withdraw;
    this.changed = changed;
    if (invited.isEmpty()) {
      return;
    }
    NativeTable table =
        Tables.withHead(
            phrase("account.invited"), phrase("shell.name"), phrase("account.link-holds"), "");
    for (Invitation invitation : invited) {
      Tables.row(
          table, new Span(who(invitation)), new Span(until(invitation)), withdrawing(invitation));
    }
    add(new H2(phrase("account.invited")), Tables.scrolling(table));
  }

  private static String who(Invitation invitation) {
    return invitation.email() == null
        ? invitation.name()
        : invitation.name() + " (" + invitation.email() + ")";
  }

  private static String until(Invitation invitation) {
    return Instant.now().isAfter(invitation.expiresAt())
        ? phrase("account.expired")
        : phrase("account.until", Days.dayAndTime(invitation.expiresAt(), ZoneId.systemDefault()));
  }

  private Button withdrawing(Invitation invitation) {
    Button button =
        new Button(
            phrase("account.withdraw"),
            click -> {
              try {
                withdraw.accept(invitation.id());
              } catch (NotFoundException e) {
                // it was used or withdrawn meanwhile: what is shown next says so
              }
              changed.run();
            });
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(phrase("account.withdraw-one", invitation.name()));
    return button;
  }
}

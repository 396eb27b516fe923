package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import io.touchstone.app.language.Days;
import io.touchstone.app.security.SignedInHere;
import io.touchstone.app.shell.Tables;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.ManageSignIns;
import io.touchstone.domain.account.SignIn;
import io.touchstone.domain.account.Viewer;
import java.time.ZoneId;

/** Where one is signed in, to be ended there or everywhere. */
final class SignInsTable extends Div {

  private final transient Viewer viewer;
  private final transient ManageSignIns signIns;

  SignInsTable(Viewer viewer, ManageSignIns signIns) {
    this.viewer = viewer;
    this.signIns = signIns;
    show();
  }

  private void show() {
    removeAll();
    NativeTable table =
        Tables.withHead(
            phrase("account.signed-in-where"),
            phrase("account.device"),
            phrase("account.address"),
            phrase("account.since"),
            phrase("account.last-seen"),
            "");
    for (SignIn signIn : signIns.mine(viewer)) {
      Tables.row(
          table,
          new Span(DeviceWords.of(signIn.device())),
          new Span(signIn.address()),
          new Span(Days.dayAndTime(signIn.begunAt(), ZoneId.systemDefault())),
          new Span(Days.dayAndTime(signIn.lastSeenAt(), ZoneId.systemDefault())),
          isHere(signIn) ? new Span(phrase("account.here")) : ending(signIn));
    }
    Button everywhere = new Button(phrase("account.sign-out-everywhere"), click -> endAll());
    add(Tables.scrolling(table), new Paragraph(everywhere));
  }

  private static boolean isHere(SignIn signIn) {
    return SignedInHere.in(VaadinSession.getCurrent()).filter(signIn.id()::equals).isPresent();
  }

  private Component ending(SignIn signIn) {
    Button end =
        new Button(
            phrase("account.end"),
            click -> {
              try {
                signIns.end(viewer, signIn.id());
              } catch (NotFoundException e) {
                // it has ended by itself, which the table says
              }
              show();
            });
    end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    end.setAriaLabel(phrase("account.end-one", DeviceWords.of(signIn.device())));
    return end;
  }

  private void endAll() {
    signIns.endAll(viewer);
    UI.getCurrent().getPage().setLocation("login");
  }
}

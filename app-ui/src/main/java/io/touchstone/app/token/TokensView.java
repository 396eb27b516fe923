package io.touchstone.app.token;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.touchstone.app.language.Days;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.shell.Tables;
import io.touchstone.domain.account.ApiToken;
import io.touchstone.domain.account.ManageApiTokens;
import io.touchstone.domain.account.TokenScope;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** One's own tokens: what may speak to the API in one's name, and until when. */
@Route(value = "tokens", layout = MainLayout.class)
@PermitAll
class TokensView extends Div implements NamedPage {

  private final transient CurrentViewer viewer;
  private final transient ManageApiTokens tokens;
  private final transient InstantSource clock;
  private final Div list = new Div();

  TokensView(CurrentViewer viewer, ManageApiTokens tokens, InstantSource clock) {
    this.viewer = viewer;
    this.tokens = tokens;
    this.clock = clock;
    addClassName("ts-page");
    Button make =
        new Button(
            phrase("token.make"),
            click -> new MakeTokenDialog(viewer.get(), tokens, this::refresh).open());
    make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div head = new Div(new H1(pageName()), make);
    head.addClassName("ts-page-head");
    Paragraph hint = new Paragraph(phrase("token.what-for"));
    hint.addClassName("ts-soft");
    add(head, hint, list);
    refresh();
  }

  @Override
  public String pageName() {
    return phrase("token.tokens");
  }

  private void refresh() {
    list.removeAll();
    List<ApiToken> mine = tokens.mine(viewer.get());
    if (mine.isEmpty()) {
      list.add(new Paragraph(phrase("token.none")));
      return;
    }
    NativeTable table =
        Tables.withHead(
            phrase("token.yours"),
            phrase("shell.name"),
            phrase("token.scope"),
            phrase("token.made-on"),
            phrase("token.last-used"),
            phrase("token.ends"),
            "");
    mine.forEach(token -> add(table, token));
    list.add(Tables.scrolling(table));
  }

  private void add(NativeTable table, ApiToken token) {
    Button revoke = new Button(phrase("token.revoke"), click -> revoke(token));
    revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
    revoke.setAriaLabel(phrase("token.revoke-name", token.name()));
    Tables.row(
        table,
        new Span(token.name()),
        new Span(scope(token.scope())),
        new Span(at(token.createdAt())),
        new Span(token.lastUsedAt() == null ? phrase("token.never-used") : at(token.lastUsedAt())),
        new Span(
            token.isExpired(clock.instant())
                ? phrase("token.expired", at(token.expiresAt()))
                : at(token.expiresAt())),
        revoke);
  }

  private void revoke(ApiToken token) {
    tokens.revoke(viewer.get(), token.id());
    Notices.done(phrase("token.revoked", token.name()));
    refresh();
  }

  static String scope(TokenScope scope) {
    return switch (scope) {
      case READ -> phrase("token.read");
      case WRITE -> phrase("token.write");
    };
  }

  private static String at(Instant instant) {
    return Days.dayAndTime(instant, ZoneId.systemDefault());
  }
}

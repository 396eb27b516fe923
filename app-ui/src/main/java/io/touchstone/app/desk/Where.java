package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.statement.Attribution;

/** Names the place of a statement: its article and who, by it, says so. */
final class Where {
  private Where() {}

  /** Opens the statement in its article. */
  static Button link(StatementInContext where, PanelActions actions) {
    Button link = new Button(name(where), click -> actions.open(where));
    link.addThemeVariants(ButtonVariant.TERTIARY);
    link.addClassName("desk-where");
    return link;
  }

  static String name(StatementInContext where) {
    return where.article().number() + " " + where.in().name();
  }

  static String saidBy(Attribution attribution) {
    return switch (attribution) {
      case Attribution.NamedPerson(String name, String role) ->
          role == null ? name : phrase("desk.said-by-role", name, role);
      case Attribution.NamedDocument(String name) -> name;
      case Attribution.OtherOutlet(String name) -> name;
      case Attribution.Anonymous(String description) -> phrase("desk.not-named", description);
      case Attribution.OwnReporting _ -> phrase("desk.own-reporting");
      case Attribution.Unattributed _ -> phrase("desk.no-source");
    };
  }
}

package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.touchstone.app.review.OriginWords;
import io.touchstone.app.review.RoleSign;
import io.touchstone.domain.claim.Chain;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.statement.StatementId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The claim's wording in each outlet, the words that differ from the focused one marked. */
final class Appearances extends Section {

  Appearances(Focus focus, PanelActions actions, ClaimActions shaping) {
    addClassName("desk-appearances");
    List<AppearanceInContext> all = focus.claim().map(ClaimCase::appearances).orElse(List.of());
    setVisible(!all.isEmpty());
    add(new H3(all.size() == 1 ? phrase("desk.only-here") : phrase("desk.in-outlets")));
    Map<StatementId, Chain> chains = focus.claim().map(Origins::chains).orElse(Map.of());
    for (AppearanceInContext each : all) {
      Chain chain = chains.get(each.where().statement().id());
      Div entry = entry(focus, each, chain, all.size() > 1, actions);
      if (focus.rights().marks()) {
        entry.add(move(each.where(), shaping));
      }
      add(entry);
    }
  }

  private static Button move(StatementInContext where, ClaimActions shaping) {
    Button move = new Button(phrase("desk.move"), click -> shaping.move(where.statement().id()));
    move.setAriaLabel(phrase("desk.move-label", Where.name(where)));
    move.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return move;
  }

  private static Div entry(
      Focus focus,
      AppearanceInContext appearance,
      @Nullable Chain chain,
      boolean grouped,
      PanelActions actions) {
    StatementInContext where = appearance.where();
    boolean here = where.statement().id().equals(focus.id());
    Div entry = new Div();
    entry.addClassName("desk-appearance");
    if (!where.isCurrent()) {
      entry.add(new Span(phrase("desk.earlier-revision", Where.name(where))));
    } else {
      entry.add(
          here ? new Span(phrase("desk.here", Where.name(where))) : Where.link(where, actions));
    }
    if (!here) {
      entry.add(Wording.marked(focus.statement().text(), where.statement().text()));
      entry.add(Wording.drift(focus.drift(where)));
      entry.add(Wording.slightDrift(focus.slightDrift(where)));
    }
    Span saidBy = new Span(Where.saidBy(where.statement().attribution()));
    saidBy.addClassName("desk-why");
    entry.add(saidBy);
    if (chain != null && leadsFurther(chain)) {
      Span way = new Span("◎ " + OriginWords.of(chain));
      way.addClassName("desk-why");
      entry.add(way);
    }
    entry.add(decide(focus, appearance, grouped, actions));
    return entry;
  }

  /** Past whom the statement itself names. */
  private static boolean leadsFurther(Chain chain) {
    return chain.circular() || chain.steps().size() > 2;
  }

  private static Div decide(
      Focus focus, AppearanceInContext appearance, boolean grouped, PanelActions actions) {
    var statement = appearance.where().statement().id();
    Select<Role> role = new Select<>();
    role.setItems(Role.values());
    role.setItemLabelGenerator(it -> RoleSign.of(it).sign() + " " + RoleSign.of(it).word());
    role.setAriaLabel(phrase("desk.role-label", Where.name(appearance.where())));
    role.setValue(appearance.role());
    role.setEnabled(focus.rights().marks());
    role.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            actions.changeRole(statement, change.getValue());
          }
        });
    Div decide = new Div(role);
    decide.addClassName("desk-decide");
    if (grouped && focus.rights().marks()) {
      Button out = new Button(phrase("desk.take-out"), click -> actions.ungroup(statement));
      out.addThemeVariants(ButtonVariant.TERTIARY);
      decide.add(out);
    }
    return decide;
  }
}

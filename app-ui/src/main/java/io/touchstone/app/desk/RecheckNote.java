package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.touchstone.app.language.Days;
import io.touchstone.app.language.Sentences;
import io.touchstone.app.task.ViewerZone;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.recheck.Confirmation;
import io.touchstone.domain.recheck.Reason;
import io.touchstone.domain.recheck.Recheck;
import java.util.List;
import java.util.Optional;

/** Why the claim's verdict has to be looked at again, or who did so, and what can be done. */
final class RecheckNote extends Div {

  RecheckNote(Focus focus, RecheckDesk desk, PanelActions actions) {
    addClassName("desk-recheck");
    focus
        .claim()
        .ifPresent(
            claim ->
                Recheck.of(claim)
                    .ifPresentOrElse(
                        it -> ask(claim, it, focus, desk, actions),
                        () -> confirmed(claim, focus, desk)));
    setVisible(getElement().getChildCount() > 0);
  }

  /** Everything that the drawing depends on. */
  static List<?> dependsOn(Focus focus) {
    return List.of(
        focus.rights(),
        focus.claim().flatMap(Recheck::of),
        focus.claim().map(it -> it.footing().confirmations()));
  }

  private void ask(
      ClaimCase claim, Recheck recheck, Focus focus, RecheckDesk desk, PanelActions actions) {
    addClassName("desk-recheck-due");
    String day = Days.dayAndTime(recheck.since(), ViewerZone.current());
    UnorderedList reasons = new UnorderedList();
    desk.reasons(claim).forEach(it -> reasons.add(item(it, actions)));
    add(
        new H3("↻ " + phrase("review.recheck")),
        new Paragraph(phrase("desk.recheck-since", day)),
        reasons);
    if (focus.rights().marks()) {
      Button confirm =
          new Button(
              phrase("desk.recheck-still-holds"), click -> desk.ask(claim, actions::refresh));
      confirm.addThemeVariants(ButtonVariant.SMALL);
      add(confirm, new Paragraph(phrase("desk.recheck-or-mark")));
    }
  }

  private static ListItem item(Reason reason, PanelActions actions) {
    ListItem item = new ListItem(new Span(Sentences.inPageLanguage(reason.sentence())));
    if (reason.where() != null) {
      item.add(Where.link(reason.where(), actions));
    }
    if (reason.before() != null) {
      item.add(words("desk.recheck-then", reason.before(), "desk-then"));
    }
    if (reason.now() != null) {
      item.add(words("desk.recheck-now", reason.now(), "desk-now"));
    }
    return item;
  }

  private static Paragraph words(String key, String text, String style) {
    Span label = new Span(phrase(key) + " ");
    label.addClassName("desk-why");
    Span words = new Span(phrase("review.quoted", text));
    words.getElement().setAttribute("dir", "auto");
    Paragraph line = new Paragraph(label, words);
    line.addClassName(style);
    return line;
  }

  /** The last one, as long as it is of a mark that makes the verdict. */
  private void confirmed(ClaimCase claim, Focus focus, RecheckDesk desk) {
    List<Confirmation> all = claim.footing().confirmations();
    Optional<Confirmation> last =
        all.stream()
            .filter(
                it ->
                    claim.assessments().stream()
                        .anyMatch(
                            mark ->
                                mark.id().equals(it.assessment())
                                    && claim.standing().finding().isPresent()))
            .reduce((a, b) -> b);
    last.ifPresent(
        it -> {
          Paragraph line =
              new Paragraph(
                  phrase(
                      "desk.recheck-confirmed",
                      focus.names().getOrDefault(it.by(), phrase("desk.somebody-gone")),
                      Days.dayAndTime(it.at(), ViewerZone.current()),
                      it.reason()));
          line.addClassName("desk-why");
          add(line);
          if (focus.rights().overrides() || it.by().equals(focus.rights().reviewer())) {
            Button back =
                new Button(phrase("desk.recheck-take-back"), click -> desk.takeBack(it.id()));
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(back);
          }
        });
  }
}

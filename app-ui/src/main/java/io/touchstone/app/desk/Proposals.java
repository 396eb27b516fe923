package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.language.Sentences;
import io.touchstone.domain.claim.ReadStatements.Proposal;
import java.util.List;
import java.util.stream.Collectors;

/** Statements of other outlets that may say the same, each with its reasons; people decide. */
final class Proposals extends Section {
  private static final int SHOWN = 8;
  private static final int WHOLE = 100;

  Proposals(Focus focus, PanelActions actions) {
    addClassName("desk-proposals");
    List<Proposal> proposals = focus.proposals();
    setVisible(!proposals.isEmpty());
    add(new H3(phrase("desk.may-be-same")));
    proposals.stream().limit(SHOWN).forEach(it -> add(entry(focus, it, actions)));
    if (proposals.size() > SHOWN) {
      add(new Paragraph(phrase("desk.less-alike", proposals.size() - SHOWN)));
    }
  }

  private static Div entry(Focus focus, Proposal proposal, PanelActions actions) {
    var similarity = proposal.suggestion().similarity();
    Div entry = new Div(Where.link(proposal.other(), actions));
    entry.addClassName("desk-proposal");
    entry.add(Wording.marked(focus.statement().text(), proposal.other().statement().text()));
    entry.add(Wording.drift(focus.drift(proposal.other())));
    entry.add(Wording.slightDrift(focus.slightDrift(proposal.other())));
    Span why =
        new Span(
            phrase(
                "desk.alike",
                Math.round(similarity.score() * WHOLE),
                similarity.reasons().stream()
                    .map(Sentences::inPageLanguage)
                    .collect(Collectors.joining(" · "))));
    why.addClassName("desk-why");
    Button same =
        new Button(
            phrase("desk.says-same"), click -> actions.accept(proposal.suggestion(), focus.id()));
    Button other =
        new Button(phrase("desk.doesnt"), click -> actions.reject(proposal.suggestion()));
    Div decide = new Div(same, other);
    decide.addClassName("desk-decide");
    decide.setVisible(focus.rights().marks());
    entry.add(why, decide);
    return entry;
  }
}

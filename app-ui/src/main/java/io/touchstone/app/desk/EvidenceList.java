package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import java.util.List;
import java.util.function.Consumer;

/** What speaks for or against the claim beyond its own appearances. */
final class EvidenceList extends Section {

  /**
   * @param speakOf begins a comment on a piece of evidence
   */
  EvidenceList(Focus focus, PanelActions actions, Consumer<EvidenceLink> speakOf) {
    addClassName("desk-evidence");
    Button add = new Button(phrase("desk.add-evidence"), click -> actions.addEvidence(focus.id()));
    add.setVisible(focus.rights().marks());
    add(new Div(new H3(phrase("desk.evidence")), add));
    List<EvidenceInContext> links = focus.claim().map(ClaimCase::evidence).orElse(List.of());
    if (links.isEmpty()) {
      add(new Paragraph(phrase("desk.none-linked")));
    }
    links.forEach(it -> add(entry(focus, it, actions, speakOf)));
  }

  private static Div entry(
      Focus focus,
      EvidenceInContext evidence,
      PanelActions actions,
      Consumer<EvidenceLink> speakOf) {
    EvidenceLink link = evidence.link();
    Div entry = new Div();
    entry.addClassName("desk-piece");
    Span head =
        new Span(
            phrase(
                "desk.evidence-facts",
                EvidenceWords.of(link.stance()),
                EvidenceWords.of(link.kind()),
                EvidenceWords.of(link.visibility())));
    head.addClassName("desk-why");
    entry.add(head, source(focus, evidence, actions));
    if (link.source() instanceof EvidenceSource.External external) {
      CopyWords.of(external.archive(), () -> actions.openCopy(link)).ifPresent(entry::add);
    }
    if (!link.note().isEmpty()) {
      entry.add(new Paragraph(link.note()));
    }
    if (focus.rights().marks()) {
      Button remove =
          new Button(phrase("desk.remove"), click -> actions.removeEvidence(focus.id(), link));
      remove.addThemeVariants(ButtonVariant.TERTIARY);
      Button comment = new Button(phrase("desk.comment-on"), click -> speakOf.accept(link));
      comment.addThemeVariants(ButtonVariant.TERTIARY);
      entry.add(remove, comment);
    }
    return entry;
  }

  private static Component source(Focus focus, EvidenceInContext evidence, PanelActions actions) {
    StatementInContext passage = evidence.passage();
    return switch (evidence.link().source()) {
      case EvidenceSource.Passage _ ->
          passage == null
              ? new Span(phrase("desk.passage-gone"))
              : quoted(focus, evidence, passage, actions);
      case EvidenceSource.External(String title, String url, Archive _) -> {
        if (url == null) {
          yield new Span(title);
        }
        Anchor anchor = new Anchor(url, title, AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        yield anchor;
      }
    };
  }

  /** An original is set against the statement: it shows what was altered or left out. */
  private static Div quoted(
      Focus focus, EvidenceInContext evidence, StatementInContext passage, PanelActions actions) {
    Component link = Where.link(passage, actions);
    return evidence.link().kind() == EvidenceKind.PRIMARY_RECORD
        ? new Div(
            link,
            Wording.marked(focus.statement().text(), passage.statement().text()),
            Wording.drift(focus.drift(passage)),
            Wording.slightDrift(focus.slightDrift(passage)))
        : new Div(link, quotation(passage));
  }

  private static Span quotation(StatementInContext passage) {
    Span quotation = new Span(passage.statement().text());
    quotation.addClassName("desk-quotation");
    return quotation;
  }
}

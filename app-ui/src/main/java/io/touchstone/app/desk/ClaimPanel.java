package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.review.OriginWords;
import io.touchstone.app.review.StandingChip;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Support;
import io.touchstone.domain.statement.StatementId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Beside the text: the focused statement's claim, and everything that bears on it. */
final class ClaimPanel extends Aside {
  private final PanelActions actions;
  private final ClaimActions shaping;
  private final EarlierCheckList earlier;
  private final ReviewDialogs reviews;
  private final Div head = new Div();
  private final PanelPart facts = new PanelPart();
  private final PanelPart worth = new PanelPart();
  private final PanelPart tools = new PanelPart();
  private final PanelPart suggested = new PanelPart();
  private final PanelPart recheck = new PanelPart();
  private final PanelPart round = new PanelPart();
  private final PanelPart signOff = new PanelPart();
  private final PanelPart verdicts = new PanelPart();
  private final PolicyNote policy;
  private final Rationale rationale = new Rationale();
  private final PanelPart proposals = new PanelPart();
  private final PanelPart appearances = new PanelPart();
  private final PanelPart evidence = new PanelPart();
  private final PanelPart asked = new PanelPart();
  private final Discussion discussion;
  private @Nullable Focus focus;

  ClaimPanel(
      PanelActions actions, ClaimActions shaping, EarlierCheckList earlier, ReviewDialogs reviews) {
    this.actions = actions;
    this.shaping = shaping;
    this.earlier = earlier;
    this.reviews = reviews;
    this.policy = new PolicyNote(actions);
    this.discussion = new Discussion(reviews.discussion(), actions::refresh);
    addClassName("desk-panel");
    getElement().setAttribute("aria-label", phrase("desk.panel"));
    showNothing();
  }

  void showNothing() {
    focus = null;
    removeAll();
    add(new Paragraph(phrase("desk.choose")));
  }

  /** What is the same stays untouched, so that a click never meets a button that is gone. */
  void show(Focus shown) {
    if (shown.equals(focus)) {
      return;
    }
    boolean first = focus == null;
    boolean another = focus == null || !focus.id().equals(shown.id());
    focus = shown;
    if (first) {
      removeAll();
      add(
          head,
          recheck,
          facts,
          worth,
          tools,
          suggested,
          round,
          verdicts,
          policy,
          rationale,
          signOff,
          proposals,
          appearances,
          earlier,
          evidence,
          asked,
          discussion);
    }
    if (another) {
      earlier.look(shown.id());
    }
    showHead(shown);
    recheck.show(
        RecheckNote.dependsOn(shown), () -> new RecheckNote(shown, reviews.rechecks(), actions));
    facts.show(
        List.of(shown.claim().map(ClaimCase::claim), shown.rights()),
        () -> new ClaimFactsLine(shown, actions));
    worth.show(List.of(shown.worth()), () -> new WorthLine(shown.worth()));
    tools.show(
        List.of(shown.rights(), shown.claim().map(ClaimCase::claim)),
        () -> new ClaimTools(shown, shaping));
    suggested.show(
        List.of(shown.id(), shown.suggestion(), shown.rights()),
        () -> new SuggestedMark(shown, actions));
    round.show(
        List.of(
            shown.rights(),
            shown.claim().map(ClaimCase::review),
            shown.onDesk().standing(),
            shown.claim().map(it -> it.claim().id())),
        () -> new ReviewRound(shown, reviews));
    signOff.show(SignOff.dependsOn(shown), () -> new SignOff(shown, reviews.approvals()));
    verdicts.show(
        List.of(shown.id(), shown.ownMark(), shown.prospects(), shown.rights()),
        () -> new VerdictButtons(shown, actions));
    if (another || !policy.hasClassName("desk-refused")) {
      policy.showProspects(shown.prospects());
    }
    rationale.show(shown);
    Optional<ClaimCase> claim = shown.claim();
    List<Object> said = List.of(shown.statement(), shown.rights());
    proposals.show(List.of(said, shown.proposals()), () -> new Proposals(shown, actions));
    appearances.show(
        List.of(said, claim.map(ClaimCase::appearances)),
        () -> new Appearances(shown, actions, shaping));
    evidence.show(
        List.of(said, claim.map(ClaimCase::evidence)),
        () -> new EvidenceList(shown, actions, discussion::speakOf));
    asked.show(
        List.of(shown.asked(), shown.rights(), claim.map(ClaimCase::appearances)),
        () -> new OutletsAsked(shown, reviews.asking(), actions::refresh));
    discussion.show(shown);
  }

  /** Says under the verdicts why the mark was refused, and leads to what is missing. */
  void showRefusal(Finding finding, List<String> why, boolean mayOverride) {
    if (focus != null) {
      policy.showRefusal(focus, finding, why, mayOverride);
      if (why.stream().anyMatch(reason -> reason.contains("where you looked"))) {
        rationale.focusWhereLooked();
      } else if (why.stream().anyMatch(reason -> reason.contains("rationale"))) {
        rationale.focusRationale();
      }
    }
  }

  /** After a decision that went through, what was refused before is of no interest. */
  void forgetRefusal() {
    policy.removeClassName("desk-refused");
  }

  Rationale rationale() {
    return rationale;
  }

  Optional<StatementId> shown() {
    return Optional.ofNullable(focus).map(Focus::id);
  }

  Optional<Focus> focus() {
    return Optional.ofNullable(focus);
  }

  private void showHead(Focus shown) {
    head.removeAll();
    Optional<ClaimCase> claim = shown.claim();
    Span eyebrow =
        new Span(
            claim
                .map(it -> headOf(it))
                .orElseGet(() -> phrase("desk.no-claim", shown.statement().ordinal())));
    eyebrow.addClassName("desk-eyebrow");
    H2 text = new H2(claim.map(it -> it.claim().text()).orElse(shown.statement().text()));
    head.add(eyebrow, text, standing(shown), origin(shown));
    shown.onDesk().standing().marks().forEach(mark -> head.add(said(shown, mark)));
  }

  private static String headOf(ClaimCase claim) {
    return phrase(
        claim.claim().isReading() ? "desk.reading-in" : "desk.claim-in",
        claim.claim().number(),
        claim.outlets());
  }

  private static Div standing(Focus shown) {
    StandingChip chip = StandingChip.of(shown.onDesk().standing(), shown.names());
    Div line = new Div(chip.component());
    if (!chip.who().isEmpty()) {
      line.add(new Span(chip.who()));
    }
    line.addClassName("desk-standing");
    return line;
  }

  private static Span origin(Focus shown) {
    Span origin =
        new Span(
            shown
                .claim()
                .map(it -> "◎ " + OriginWords.of(Support.of(it).origins()))
                .orElse("◎ " + Where.saidBy(shown.statement().attribution())));
    origin.addClassName("desk-origin");
    return origin;
  }

  private static Paragraph said(Focus shown, Assessment assessment) {
    Paragraph line = new Paragraph();
    line.addClassName("desk-why");
    if (assessment.decision() instanceof Assessment.Decision.Mark mark) {
      String name = shown.names().getOrDefault(assessment.reviewer(), phrase("desk.somebody-gone"));
      String said =
          Stream.of(
                  mark.rationale(),
                  mark.whereLooked().isEmpty() ? "" : phrase("desk.looked", mark.whereLooked()),
                  mark.override() == null ? "" : phrase("desk.by-exception", mark.override()))
              .filter(it -> !it.isEmpty())
              .collect(Collectors.joining(" "));
      line.setText(phrase("desk.said", name, said));
      line.setVisible(!said.isEmpty());
    }
    return line;
  }
}

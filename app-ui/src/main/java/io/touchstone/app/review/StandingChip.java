package io.touchstone.app.review;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Span;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.search.StandingGroup;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a claim stands: sign, word, colour, and who says so.
 *
 * @param tone name of the colour in the style sheet
 * @param who the reviewers by name; empty while there is none
 */
public record StandingChip(String sign, String word, String tone, String who) {

  /** The chip itself, without who. */
  public Span component() {
    Span icon = new Span(sign);
    icon.getElement().setAttribute("aria-hidden", "true");
    Span chip = new Span(icon, new Span(word));
    chip.addClassNames("ts-chip", "tone-" + tone);
    return chip;
  }

  /** A finding as a chip, whoever's it is. */
  public static StandingChip of(Finding finding) {
    return of(finding, "");
  }

  public static StandingChip of(Standing standing, Map<AccountId, String> names) {
    return switch (standing) {
      case Standing.Unreviewed _ -> new StandingChip("○", phrase("review.to-review"), "open", "");
      case Standing.Provisional(Assessment mark) -> of(finding(mark), whoMarked(mark, names));
      case Standing.Agreed agreed ->
          of(
              agreed.finding().orElseThrow(),
              phrase(
                  "review.agree",
                  agreed.marks().stream()
                      .map(mark -> nameOf(mark, names))
                      .collect(Collectors.joining(", "))));
      case Standing.Adjudicated settled ->
          of(
              finding(settled.decision()),
              phrase("review.settled-by", nameOf(settled.decision(), names)));
      case Standing.Contested contested ->
          new StandingChip(
              "≠",
              phrase("review.contested"),
              "contested",
              contested.marks().stream()
                  .map(
                      mark ->
                          phrase(
                              "review.finding-by",
                              nameOf(mark, names),
                              of(finding(mark), "").word()))
                  .collect(Collectors.joining("; ")));
    };
  }

  /** Of a group of claims, which has no reviewers. */
  public static StandingChip of(StandingGroup group) {
    return switch (group) {
      case CORROBORATED, DISPUTED, ATTRIBUTED, UNSOURCED ->
          of(Finding.of(Verdict.valueOf(group.name())), "");
      case NOT_CHECKABLE -> of(new Finding.NotCheckable(NotCheckableKind.OPINION), "");
      case CONTESTED -> new StandingChip("≠", phrase("review.contested"), "contested", "");
      case UNREVIEWED -> of(new Standing.Unreviewed(), Map.of());
    };
  }

  private static StandingChip of(Finding finding, String who) {
    return switch (finding) {
      case Finding.Supported(Verdict verdict) ->
          switch (verdict) {
            case CORROBORATED -> new StandingChip("✓", phrase("review.corroborated"), "ok", who);
            case DISPUTED -> new StandingChip("⇄", phrase("review.disputed"), "no", who);
            case ATTRIBUTED -> new StandingChip("”", phrase("review.attributed"), "at", who);
            case UNSOURCED -> new StandingChip("?", phrase("review.unsourced"), "un", who);
          };
      case Finding.NotCheckable(NotCheckableKind kind) ->
          new StandingChip(
              "–",
              phrase("review.not-checkable"),
              "none",
              who.isEmpty() ? who : phrase("review.kind-by", inWords(kind), who));
    };
  }

  private static String inWords(NotCheckableKind kind) {
    return switch (kind) {
      case FORECAST -> phrase("review.forecast");
      case OPINION -> phrase("review.opinion");
      case BOILERPLATE -> phrase("review.boilerplate");
    };
  }

  private static Finding finding(Assessment assessment) {
    return switch (assessment.decision()) {
      case Assessment.Decision.Mark mark -> mark.finding();
      case Assessment.Decision.Withdrawal _ ->
          throw new IllegalArgumentException("A withdrawal has no finding.");
    };
  }

  private static String whoMarked(Assessment assessment, Map<AccountId, String> names) {
    String name = nameOf(assessment, names);
    return assessment.decision() instanceof Assessment.Decision.Mark mark && mark.override() != null
        ? phrase("review.by-exception", name)
        : name;
  }

  private static String nameOf(Assessment mark, Map<AccountId, String> names) {
    return names.getOrDefault(mark.reviewer(), phrase("review.somebody-gone"));
  }
}

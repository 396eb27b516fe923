package io.touchstone.app.overview;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Anchor;
import io.touchstone.app.desk.DeskNavigation;
import io.touchstone.app.language.Sentences;
import io.touchstone.app.matrix.MatrixNavigation;
import io.touchstone.app.overview.BarChart.Line;
import io.touchstone.app.review.StandingChip;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.overview.Overview;
import io.touchstone.domain.search.StandingGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an overview says, as charts whose lines lead to what they count. */
record OverviewCharts(InvestigationId investigation, Overview overview) {

  private static final int LONGEST_LIST = 10;

  BarChart verdicts() {
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<StandingGroup, Integer> it : overview.standings().entrySet()) {
      StandingChip chip = StandingChip.of(it.getKey());
      lines.add(
          new Line(
              chip.sign() + " " + chip.word(),
              MatrixNavigation.withStanding(investigation, it.getKey()),
              phrase("overview.claims", it.getValue()),
              it.getValue(),
              chip.tone()));
    }
    return new BarChart(phrase("overview.verdicts"), lines, most(lines), "");
  }

  BarChart outlets() {
    List<Line> lines =
        overview.articles().stream()
            .map(
                it ->
                    new Line(
                        it.number() + " " + outlet(it.outlet(), it.title()),
                        DeskNavigation.to(investigation, it.number()),
                        phrase("overview.statements-marked", it.marked(), it.statements()),
                        it.statements() == 0 ? 0 : (double) it.marked() / it.statements(),
                        "ok"))
            .toList();
    return new BarChart(phrase("overview.by-outlet"), lines, 1, phrase("overview.no-articles"));
  }

  BarChart reviewers(Map<AccountId, String> names) {
    List<Line> lines =
        overview.reviewers().stream()
            .map(
                it ->
                    new Line(
                        names.getOrDefault(it.person(), phrase("review.somebody-gone")),
                        MatrixNavigation.ofPerson(investigation, it.person()),
                        marks(it),
                        it.marks(),
                        "at"))
            .toList();
    return new BarChart(
        phrase("overview.by-reviewer"), lines, most(lines), phrase("overview.no-marks"));
  }

  BarChart agreement() {
    Overview.Agreement it = overview.agreement();
    List<Line> lines =
        List.of(
            new Line(
                phrase("overview.agreed"),
                null,
                phrase("overview.claims", it.agreed()),
                it.agreed(),
                "ok"),
            new Line(
                phrase("overview.differ"),
                MatrixNavigation.withStanding(investigation, StandingGroup.CONTESTED),
                phrase("overview.claims", it.differ()),
                it.differ(),
                "contested"),
            new Line(
                phrase("overview.one-mark"),
                null,
                phrase("overview.claims", it.one()),
                it.one(),
                "open"));
    return new BarChart(phrase("overview.agreement"), lines, most(lines), "");
  }

  BarChart disagreements() {
    List<Line> lines =
        overview.contested().stream()
            .limit(LONGEST_LIST)
            .map(
                it ->
                    new Line(
                        phrase("overview.claim", it.number(), it.claim()),
                        MatrixNavigation.toClaim(investigation, it.number()),
                        why(it),
                        it.reviewersDiffer() ? 1 + it.denying() : it.denying(),
                        "contested"))
            .toList();
    return new BarChart(
        phrase("overview.disagreement"), lines, most(lines), phrase("overview.no-disagreement"));
  }

  BarChart rechecks() {
    List<Line> lines =
        overview.rechecks().stream()
            .limit(LONGEST_LIST)
            .map(
                it ->
                    new Line(
                        phrase("overview.claim", it.number(), it.claim()),
                        MatrixNavigation.toClaim(investigation, it.number()),
                        it.why().stream()
                            .map(Sentences::inPageLanguage)
                            .collect(Collectors.joining(" ")),
                        it.why().size(),
                        "contested"))
            .toList();
    BarChart chart =
        new BarChart(
            phrase("overview.rechecks"), lines, most(lines), phrase("overview.no-rechecks"));
    if (overview.rechecks().size() > LONGEST_LIST) {
      chart.add(
          new Anchor(
              MatrixNavigation.toRechecks(investigation),
              phrase("overview.all-rechecks", overview.rechecks().size())));
    }
    return chart;
  }

  BarChart byOrigins() {
    List<Line> lines = new ArrayList<>();
    for (int number = 0; number < overview.byOrigins().size(); number++) {
      int claims = overview.byOrigins().get(number);
      String label =
          number == Overview.MANY_ORIGINS
              ? phrase("overview.many-origins", number)
              : phrase("overview.origins-count", number);
      lines.add(
          new Line(
              label, null, phrase("overview.claims", claims), claims, number < 2 ? "un" : "ok"));
    }
    return new BarChart(phrase("overview.by-origins"), lines, most(lines), "");
  }

  BarChart origins() {
    List<Line> lines =
        overview.origins().stream()
            .limit(LONGEST_LIST)
            .map(
                it ->
                    new Line(
                        name(it), null, phrase("overview.claims", it.claims()), it.claims(), "at"))
            .toList();
    return new BarChart(
        phrase("overview.origins"), lines, most(lines), phrase("overview.no-origins"));
  }

  private static String name(Overview.OfOrigin origin) {
    return origin.basis() == Origin.Basis.OWN_AUTHORITY
        ? phrase("review.own-authority", origin.name())
        : origin.name();
  }

  private static String outlet(@Nullable String outlet, String title) {
    return outlet == null ? title : outlet;
  }

  private static String marks(Overview.OfReviewer it) {
    String marks = phrase("overview.marks", it.marks());
    String withExceptions =
        it.exceptions() == 0
            ? marks
            : phrase("overview.and", marks, phrase("overview.exceptions", it.exceptions()));
    return it.toDo() == 0
        ? withExceptions
        : phrase("overview.and", withExceptions, phrase("overview.tasks", it.done(), it.toDo()));
  }

  private static String why(Overview.Disagreement it) {
    if (!it.reviewersDiffer()) {
      return phrase("overview.outlets-deny", it.denying());
    }
    String reviewers = phrase("overview.reviewers-differ");
    return it.denying() == 0
        ? reviewers
        : phrase("overview.and", reviewers, phrase("overview.outlets-deny", it.denying()));
  }

  private static double most(List<Line> lines) {
    return lines.stream().mapToDouble(Line::value).max().orElse(0);
  }
}

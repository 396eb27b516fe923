package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.data.renderer.LitRenderer;
import io.touchstone.app.desk.DeskNavigation;
import io.touchstone.app.review.WorthWords;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.Differences;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the browser makes of a row. Templates instead of components: with forty outlets the server
 * would hold two thousand components for one screen.
 */
public final class MatrixTemplates {

  private static final String STATEMENT =
      """
      <a class="matrix-cell" href="$HREF${c.id}" data-at="${item.number}">
        <span class="matrix-role tone-${c.tone}"><b aria-hidden="true">${c.sign}</b>\
       ${c.word}<i>${c.by}</i></span>
        <q title="${c.text}">${c.text}</q>
        <small class="matrix-drift" ?hidden=${!c.drift}><b aria-hidden="true">≠</b>\
       $DIFFERS ${c.drift}</small>
        <small class="matrix-note" ?hidden=${!c.slight}>≈ ${c.slight}</small>
        <small class="matrix-note" ?hidden=${!c.gone}>$GONE</small>
      </a>""";

  private static final String CHIP =
      """
      <span class="ts-chip tone-${item.tone}"><b aria-hidden="true">${item.sign}</b>\
       ${item.standing}</span>
      <small class="matrix-note">${item.who}</small>
      <small class="matrix-recheck" ?hidden=${!item.recheck}><b aria-hidden="true">↻</b>\
       $RECHECK: ${item.recheck}</small>
      <small class="matrix-note" ?hidden=${!item.work}>${item.work}</small>
      ${item.suggested ? html`<button class="matrix-suggested" @click="${take}"\
       ?disabled=${!item.suggested.mayTake}>${item.suggested.finding}</button>\
      <small class="matrix-note">${item.suggested.because}</small>` : ''}""";

  private static final String CLAIM =
      """
      <button class="matrix-claim" id="claim-${item.number}" aria-haspopup="dialog"
        @click="${openClaim}"><span class="matrix-number">${item.label}</span> ${item.claim}\
      </button>
      <small class="matrix-note">${item.facts}</small>
      <small class="matrix-note">${item.worth}</small>""";

  private MatrixTemplates() {}

  static LitRenderer<MatrixRow> claim(RowActions actions) {
    return LitRenderer.<MatrixRow>of(CLAIM)
        .withProperty("number", MatrixRow::number)
        .withProperty("label", MatrixRow::label)
        .withProperty("claim", MatrixRow::text)
        .withProperty("facts", MatrixRow::facts)
        .withProperty("worth", row -> WorthWords.of(row.worth()))
        .withFunction("openClaim", actions.open());
  }

  static LitRenderer<MatrixRow> cells(
      InvestigationId investigation, MatrixColumn column, Differences differences) {
    String statement =
        STATEMENT
            .replace("$DIFFERS", phrase("matrix.differs"))
            .replace("$GONE", phrase("matrix.gone"))
            .replace("$HREF", DeskNavigation.beforeStatement(investigation, column.number()));
    return LitRenderer.<MatrixRow>of(
            "${item.cells.length === 0 ? html`<span class=\"matrix-silent\">"
                + phrase("matrix.silent")
                + "</span>` :"
                + " item.cells.map(c => html`"
                + statement
                + "`)}")
        .withProperty("number", MatrixRow::number)
        .withProperty("cells", row -> row.cells(column.article(), differences));
  }

  static LitRenderer<MatrixRow> origins() {
    return LitRenderer.<MatrixRow>of(
            """
            <span>${item.origins}</span>
            <small class="matrix-note">${item.who}</small>
            <small class="matrix-note">${item.against}</small>""")
        .withProperty("origins", MatrixRow::outletsAndOrigins)
        .withProperty("who", MatrixRow::origins)
        .withProperty("against", MatrixRow::against);
  }

  static LitRenderer<MatrixRow> standing(
      Map<AccountId, String> names, SuggestedWords suggestions, RowActions actions) {
    return withStanding(LitRenderer.of(chip()), names, suggestions, actions);
  }

  /** The whole row in one column; who is silent is said in one line. */
  static LitRenderer<MatrixRow> stacked(
      InvestigationId investigation,
      List<MatrixColumn> columns,
      Differences differences,
      Map<AccountId, String> names,
      SuggestedWords suggestions,
      RowActions actions) {
    String statement =
        STATEMENT
            .replace("$DIFFERS", phrase("matrix.differs"))
            .replace("$GONE", phrase("matrix.gone"))
            .replace("$HREF", DeskNavigation.beforeStatement(investigation, 0))
            .replace("/0?", "/${s.number}?");
    return withStanding(
            LitRenderer.<MatrixRow>of(
                "<article class=\"matrix-card\">"
                    + CLAIM
                    + "<div class=\"matrix-standing\">"
                    + chip()
                    + "</div>"
                    + "${item.spoken.map(s => html`<div class=\"matrix-spoken\">"
                    + "<span class=\"matrix-outlet\">${s.outlet}</span>${s.cells.map(c => html`"
                    + statement
                    + "`)}</div>`)}<small class=\"matrix-note\">${item.silent}</small>"
                    + "<small class=\"matrix-note\">${item.origins}</small></article>"),
            names,
            suggestions,
            actions)
        .withProperty("number", MatrixRow::number)
        .withProperty("label", MatrixRow::label)
        .withProperty("claim", MatrixRow::text)
        .withProperty("facts", MatrixRow::facts)
        .withProperty("worth", row -> WorthWords.of(row.worth()))
        .withProperty("spoken", row -> spoken(row, columns, differences))
        .withProperty("silent", row -> silent(row, columns))
        .withProperty("origins", MatrixRow::outletsAndOrigins)
        .withFunction("openClaim", actions.open());
  }

  /** One outlet's statements in the narrow window; public as {@link MatrixCell} is. */
  public record Spoken(int number, String outlet, List<MatrixCell> cells) {}

  private static List<Spoken> spoken(
      MatrixRow row, List<MatrixColumn> columns, Differences differences) {
    return columns.stream()
        .map(it -> new Spoken(it.number(), it.label(), row.cells(it.article(), differences)))
        .filter(it -> !it.cells().isEmpty())
        .toList();
  }

  private static String silent(MatrixRow row, List<MatrixColumn> columns) {
    String outlets =
        columns.stream()
            .filter(it -> !row.appearsIn(it.number()))
            .map(MatrixColumn::label)
            .collect(Collectors.joining(", "));
    return outlets.isEmpty() ? "" : phrase("matrix.silent-outlets", outlets);
  }

  private static String chip() {
    return CHIP.replace("$RECHECK", phrase("review.recheck"));
  }

  private static LitRenderer<MatrixRow> withStanding(
      LitRenderer<MatrixRow> renderer,
      Map<AccountId, String> names,
      SuggestedWords suggestions,
      RowActions actions) {
    return renderer
        .withProperty("sign", row -> row.chip(names).sign())
        .withProperty("standing", row -> row.chip(names).word())
        .withProperty("tone", row -> row.chip(names).tone())
        .withProperty("who", row -> row.chip(names).who())
        .withProperty("recheck", MatrixRow::recheck)
        .withProperty("work", row -> row.work().inWords(names))
        .withProperty("suggested", suggestions::of)
        .withFunction("take", actions.take());
  }
}

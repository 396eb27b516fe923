package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.SelectionPreservationMode;
import com.vaadin.flow.data.provider.ListDataProvider;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.Differences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The matrix itself: rows are sent as they are scrolled to, cells are templates filled in by the
 * browser. In a narrow window the same rows stand in one column.
 *
 * <p>All columns are rendered: with 40 of them, rendering only those in sight was no faster and
 * showed blank cells while one scrolls sideways.
 */
final class MatrixGrid extends Grid<MatrixRow> {

  private final InvestigationId investigation;
  private final transient Differences differences;
  private final transient SuggestedWords suggestions;
  private final List<MatrixRow> rows = new ArrayList<>();
  private final RowsById provider = new RowsById(rows);
  private final Map<AccountId, String> names = new HashMap<>();
  private final RowActions actions;

  private List<MatrixColumn> columns = List.of();
  private boolean narrow;

  MatrixGrid(
      InvestigationId investigation,
      boolean choosing,
      Differences differences,
      SuggestedWords suggestions,
      RowActions actions) {
    this.investigation = investigation;
    this.differences = differences;
    this.suggestions = suggestions;
    this.actions = actions;
    addClassName("matrix-grid");
    addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
    setSizeFull();
    if (choosing) {
      ((GridMultiSelectionModel<?>) setSelectionMode(SelectionMode.MULTI))
          .setSelectionColumnFrozen(true);
      setItemSelectableProvider(row -> !row.isProposed());
    } else {
      setSelectionMode(SelectionMode.NONE);
    }
    setSelectionPreservationMode(SelectionPreservationMode.PRESERVE_EXISTING);
    getElement().setAttribute("aria-label", phrase("matrix.claims-by-articles"));
    setItems(provider);
    MatrixKeys.on(this);
  }

  /** Shows these rows; the place scrolled to and what is chosen stay. */
  void show(List<MatrixColumn> newColumns, List<MatrixRow> newRows, Map<AccountId, String> people) {
    names.clear();
    names.putAll(people);
    rows.clear();
    rows.addAll(newRows);
    if (columns.equals(newColumns) && !getColumns().isEmpty()) {
      provider.refreshAll();
    } else {
      columns = newColumns;
      layOut();
    }
  }

  void setNarrow(boolean value) {
    if (narrow != value) {
      narrow = value;
      layOut();
    }
  }

  /** Scrolls to the claim with this number, if it is shown. */
  void scrollToClaim(int number) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).number() == number) {
        scrollToIndex(i);
        return;
      }
    }
  }

  List<MatrixRow> chosen() {
    Set<ClaimId> shown = rows.stream().map(MatrixRow::id).collect(Collectors.toSet());
    return getSelectedItems().stream().filter(row -> shown.contains(row.id())).toList();
  }

  private void layOut() {
    removeAllColumns();
    if (narrow) {
      addColumn(
              MatrixTemplates.stacked(
                  investigation, columns, differences, names, suggestions, actions))
          .setHeader(phrase("matrix.claims"));
    } else {
      addColumn(MatrixTemplates.claim(actions))
          .setHeader(phrase("matrix.claim"))
          .setKey("claim")
          .setWidth("240px")
          .setFlexGrow(0)
          .setFrozen(true)
          .setRowHeader(true);
      for (MatrixColumn column : columns) {
        addColumn(MatrixTemplates.cells(investigation, column, differences))
            .setHeader(head(column))
            .setKey("article-" + column.number())
            .setWidth("150px")
            .setFlexGrow(1);
      }
      addColumn(MatrixTemplates.origins())
          .setHeader(phrase("matrix.origins"))
          .setKey("origins")
          .setWidth("180px")
          .setFlexGrow(0);
      addColumn(MatrixTemplates.standing(names, suggestions, actions))
          .setHeader(phrase("matrix.standing"))
          .setKey("standing")
          .setWidth("160px")
          .setFlexGrow(0);
    }
    setClassName("matrix-narrow", narrow);
    provider.refreshAll();
  }

  private static Component head(MatrixColumn column) {
    Span number = new Span(String.valueOf(column.number()));
    number.addClassName("matrix-number");
    Span outlet = new Span(column.outlet());
    outlet.addClassName("matrix-outlet");
    Div title = new Div(number, outlet);
    Div note = new Div(column.note());
    note.addClassName("matrix-note");
    Div head = new Div(title, note);
    head.addClassName("matrix-head");
    head.getElement().setAttribute("title", column.label() + " · " + column.note());
    return head;
  }

  /** A row is the same row as long as it is about the same claim, whatever changed in it. */
  private static final class RowsById extends ListDataProvider<MatrixRow> {
    private static final long serialVersionUID = 1L;

    RowsById(List<MatrixRow> rows) {
      super(rows);
    }

    @Override
    public Object getId(MatrixRow row) {
      return row.id();
    }
  }
}

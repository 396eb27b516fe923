package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.AddressBar;
import io.touchstone.app.shell.InvestigationParameter;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.task.AssignTaskDialogs;
import io.touchstone.app.undo.Decisions;
import io.touchstone.app.undo.UndoButtons;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimReader;
import io.touchstone.domain.claim.ProposedClaims;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.review.Assessment.Decision.Mark;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.review.SuggestFinding;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.task.AssignTasks;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Claims against articles: at a glance who says what, and what is left to review. */
@Route(value = "investigations/:investigation/matrix", layout = MainLayout.class)
@StyleSheet("matrix.css")
@PermitAll
class MatrixView extends Div implements BeforeEnterObserver, NamedPage {

  private static final int NARROW = 700;

  private final transient CurrentViewer viewer;
  private final transient ManageInvestigations investigations;
  private final transient Members members;
  private final transient ClaimCases cases;
  private final transient ProposedClaims proposals;
  private final transient Decisions decisions;
  private final transient SuggestFinding suggestions;
  private final transient Differences differences;
  private final transient AssignTasks tasks;
  private final transient AssignTaskDialogs assignments;
  private final transient ClaimWorths worths;

  private final H1 title = new H1(pageName());
  private final Paragraph summary = new Paragraph();
  private final Button assign = new Button(phrase("task.assign"));
  private final UndoButtons undo = new UndoButtons(this::refresh);
  private final Div body = new Div();

  private @Nullable Shown shown;
  private MatrixQuery query = MatrixQuery.ALL;

  MatrixView(
      CurrentViewer viewer,
      ManageInvestigations investigations,
      Members members,
      ClaimCases cases,
      ProposedClaims proposals,
      Decisions decisions,
      SuggestFinding suggestions,
      Differences differences,
      AssignTasks tasks,
      AssignTaskDialogs assignments,
      ClaimReader reader,
      LiveUpdates live) {
    this.viewer = viewer;
    this.investigations = investigations;
    this.members = members;
    this.cases = cases;
    this.proposals = proposals;
    this.decisions = decisions;
    this.suggestions = suggestions;
    this.differences = differences;
    this.tasks = tasks;
    this.assignments = assignments;
    this.worths = new ClaimWorths(reader::worth);
    addClassName("matrix");
    title.addClassName("matrix-title");
    summary.addClassName("matrix-summary");
    summary.getElement().setAttribute("aria-live", "polite");
    body.addClassName("matrix-body");
    live.follow(this, () -> shown == null ? null : shown.investigation(), this::refresh);
  }

  @Override
  public String pageName() {
    return phrase("matrix.matrix");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InvestigationId id = InvestigationParameter.of(event.getRouteParameters());
    query = MatrixQuery.of(event.getLocation().getQueryParameters());
    if (shown == null || !shown.investigation().equals(id)) {
      build(investigations.open(viewer.get(), id));
    }
    refresh();
    Integer at = query.at();
    if (at != null && shown != null) {
      shown.grid().scrollToClaim(at);
    }
  }

  /** Reads everything again; the place scrolled to and the chosen claims stay. */
  public void refresh() {
    Shown current = shown;
    if (current == null) {
      return;
    }
    Viewer person = viewer.get();
    InvestigationId id = current.investigation();
    List<MatrixColumn> columns = MatrixColumn.of(cases.surroundings(person, id));
    List<MatrixRow> rows = rows(person, id);
    List<MatrixRow> admitted = query.applied(rows);
    current.names().clear();
    current.names().putAll(members.names(person, id));
    current.filters().show(query, columns, reviewers(person, id));
    current.grid().show(columns, admitted, current.names());
    summary.setText(
        query.filters()
            ? phrase("matrix.showing", admitted.size(), MatrixSummary.inWords(rows))
            : MatrixSummary.inWords(rows));
    current.grid().setEmptyStateComponent(MatrixEmptyState.of(rows.isEmpty(), this::showAll));
    sayChosen(current);
    undo.show(id);
  }

  /** The claims, and after them what may become one. */
  private List<MatrixRow> rows(Viewer person, InvestigationId id) {
    ReviewWork.Plan plan = new ReviewWork.Plan(tasks.in(person, id));
    List<MatrixRow> rows =
        new ArrayList<>(
            cases.in(person, id).stream()
                .map(it -> MatrixRow.of(it, plan.of(it), worths))
                .toList());
    int number = rows.stream().mapToInt(MatrixRow::number).max().orElse(0);
    for (ProposedClaims.Proposed one : proposals.in(person, id)) {
      number++;
      rows.add(MatrixRow.proposed(number, one, worths));
    }
    return rows;
  }

  private Map<AccountId, String> reviewers(Viewer person, InvestigationId id) {
    return members.of(person, id).stream()
        .filter(Members.Member::reviews)
        .collect(Collectors.toMap(Members.Member::id, Members.Member::name));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var page = event.getUI().getPage();
    setNarrow(page.getExtendedClientDetails().getWindowInnerWidth());
    page.addBrowserWindowResizeListener(resized -> setNarrow(resized.getWidth()));
  }

  /** A width that isn't known counts as wide. */
  private void setNarrow(int windowWidth) {
    if (shown != null) {
      shown.grid().setNarrow(windowWidth > 0 && windowWidth < NARROW);
    }
  }

  private void build(Investigation investigation) {
    InvestigationId id = investigation.id();
    Viewer person = viewer.get();
    boolean assigns = AccessPolicy.permits(person, investigation, Permission.ASSIGN_TASKS);
    boolean editor = AccessPolicy.permits(person, investigation, Permission.OVERRIDE_POLICY);
    boolean rewords = AccessPolicy.permits(person, investigation, Permission.GROUP_STATEMENTS);
    Map<AccountId, String> names = new java.util.HashMap<>();
    ClaimPopover popover =
        new ClaimPopover(
            rewords,
            (claim, text) -> {
              var outcome = decisions.reword(viewer.get(), claim, text);
              refresh();
              return outcome;
            });
    ProposalPopover proposal = new ProposalPopover(rewords, this::accept, this::reject);
    TakeSuggestion taking = new TakeSuggestion((row, mark) -> mark(id, row, mark));
    SuggestedWords suggested =
        new SuggestedWords(
            it -> suggestions.of(viewer.get(), it, editor),
            AccessPolicy.permits(person, investigation, Permission.MARK));
    MatrixGrid grid =
        new MatrixGrid(
            id,
            assigns,
            differences,
            suggested,
            new RowActions(
                row -> {
                  if (row.isProposed()) {
                    proposal.open(row);
                  } else {
                    popover.open(row, names);
                  }
                },
                row -> suggested.finding(row).ifPresent(it -> taking.take(row, it))));
    MatrixFilters filters = new MatrixFilters(this::filter);
    Shown built = new Shown(id, filters, grid, names);
    shown = built;
    if (assigns) {
      grid.addSelectionListener(event -> sayChosen(built));
    }
    assign.addThemeVariants(ButtonVariant.PRIMARY);
    assign.addClickListener(click -> assign(built));
    removeAll();
    Div head = new Div(filters, assign, undo, summary);
    head.addClassName("matrix-tools");
    body.removeAll();
    body.add(grid, popover, proposal, taking);
    add(title, head, body);
  }

  private MarkOutcome mark(InvestigationId id, MatrixRow row, Mark mark) {
    MarkOutcome outcome = decisions.mark(viewer.get(), id, CommandId.next(), row.statement(), mark);
    refresh();
    return outcome;
  }

  private void accept(MatrixRow row) {
    decided(() -> decisions.acceptAll(viewer.get(), row.suggestions()));
  }

  private void reject(MatrixRow row) {
    decided(() -> decisions.rejectAll(viewer.get(), row.suggestions()));
  }

  private void decided(Runnable decision) {
    try {
      decision.run();
    } catch (RefusedException e) {
      Notices.refused(e.getMessage());
    }
    refresh();
  }

  private void filter(MatrixQuery wanted) {
    query = wanted;
    getUI()
        .map(ui -> ui.getActiveViewLocation().getPath())
        .ifPresent(
            path ->
                AddressBar.show(
                    this, new Location(path, wanted.inAddress()).getPathWithQueryParameters()));
    refresh();
  }

  private void showAll() {
    filter(new MatrixQuery(query.sort(), null, null, null, "", null));
  }

  private void sayChosen(Shown current) {
    int chosen = current.grid().chosen().size();
    assign.setVisible(chosen > 0);
    assign.setText(phrase("task.assign-claims", chosen));
  }

  private void assign(Shown current) {
    assignments
        .forClaims(
            current.investigation(),
            current.grid().chosen().stream().map(row -> row.claimCase().claim()).toList(),
            () -> current.grid().deselectAll())
        .open();
  }

  /** What stands on the page for one investigation. */
  private record Shown(
      InvestigationId investigation,
      MatrixFilters filters,
      MatrixGrid grid,
      Map<AccountId, String> names) {}
}

package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.matrix.MatrixNavigation;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.AddressBar;
import io.touchstone.app.shell.InvestigationParameter;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.app.undo.Decisions;
import io.touchstone.app.undo.Reshaping;
import io.touchstone.app.undo.UndoButtons;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.EarlierCheck;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.ReadDesk;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The reading desk: articles at the left, the text in the middle, the claim at the right. */
@Route(value = DeskNavigation.ROUTE, layout = MainLayout.class)
@StyleSheet("desk.css")
@PermitAll
class DeskView extends Div implements BeforeEnterObserver, NamedPage {
  private final transient CurrentViewer viewer;
  private final transient DeskReading reading;
  private final transient EvidenceDesk evidence;

  private final OutletRail rail = new OutletRail();
  private final ArticleText text = new ArticleText();
  private final transient DeskTask task;
  private final TaskBar taskBar = new TaskBar();
  private final Span state = new Span();
  private final KeyHints hints = new KeyHints();
  private final UndoButtons undo = new UndoButtons(this::refresh);
  private final Div body = new Div();
  private final Footer foot;
  private final ClaimPanel panel;
  private final transient DeskMarking marking;
  private final transient TextShaping shaping;

  private final transient Differences differences;

  private @Nullable InvestigationId investigation;
  private ReadDesk.@Nullable Desk desk;
  private List<DeskStatement> marks = List.of();

  DeskView(
      CurrentViewer viewer,
      DeskReading reading,
      Decisions decisions,
      EvidenceDesk evidence,
      Reshaping reshaping,
      ReviewDialogs reviews,
      LiveUpdates live) {
    this.viewer = viewer;
    this.reading = reading;
    this.task = new DeskTask(it -> reading.task(viewer.get(), investigation(), it));
    this.differences = new RememberedDifferences(reading.differences());
    this.evidence = evidence;
    this.shaping = new TextShaping(this, viewer, reading, reshaping);
    this.marking = new DeskMarking(this, viewer, decisions, shaping);
    this.panel =
        new ClaimPanel(
            marking,
            new ClaimShaping(this, viewer, reading, decisions, reshaping),
            new EarlierCheckList(this::earlierChecks, EarlierCheckList.afterAMoment()),
            reviews);
    addClassName("desk");
    state.addClassName("desk-state");
    state.getElement().setAttribute("role", "status");
    body.addClassName("desk-body");
    body.add(rail, text, panel);
    foot = new Footer(hints, undo, state);
    foot.addClassName("desk-foot");
    text.setWords(TextWords.inThePageLanguage());
    listen();
    addAttachListener(attached -> OwnKeys.load(this, person(), this::showKeys));
    live.follow(this, () -> investigation, this::refresh);
  }

  @Override
  public String pageName() {
    return phrase("desk.desk");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InvestigationId id = InvestigationParameter.of(event.getRouteParameters());
    List<ArticleSummary> articles = reading.articles(viewer.get(), id);
    investigation = id;
    if (articles.isEmpty()) {
      removeAll();
      add(
          new H1(phrase("desk.nothing-to-read")),
          new Anchor("investigations/" + id + "/articles", phrase("desk.drop-first")));
      return;
    }
    ArticleSummary wanted =
        event
            .getRouteParameters()
            .getInteger(DeskNavigation.ARTICLE)
            .map(number -> DeskNavigation.numbered(articles, number))
            .orElseGet(articles::getFirst);
    // what stands already stays in the page: a click may be under way
    if (body.getParent().isEmpty()) {
      removeAll();
      add(taskBar, body, foot);
    }
    task.turnTo(event.getLocation().getQueryParameters());
    show(wanted);
    text.keepUnansweredOf(person());
    text.resend();
    DeskNavigation.statement(event.getLocation()).ifPresent(statement -> focus(statement, true));
  }

  private void show(ArticleSummary article) {
    ReadDesk.Desk shown = reading.desk(viewer.get(), article.id());
    desk = shown;
    marks = reading.marks(viewer.get(), shown, differences);
    text.showArticle(
        article.label(), shown.reading().revision().content().text(), task.only(marks));
    text.setByline(new Byline(article, shown));
    text.setReadOnly(!reading.rights(viewer.get(), shown.article().investigation()).marks());
    panel.showNothing();
    showProgress(shown);
  }

  /** Reads everything again, for what others did; text, place and what is being typed stay. */
  void refresh() {
    if (desk != null) {
      showAgain(reading.desk(viewer.get(), desk.article().id()));
    }
  }

  /** Reads what one's own mark has changed; what others did meanwhile comes by itself. */
  void refreshMarked(StatementId marked) {
    if (desk != null) {
      showAgain(reading.afterMark(viewer.get(), desk, marked));
    }
  }

  private void showAgain(ReadDesk.Desk now) {
    desk = now;
    task.refresh();
    List<DeskStatement> current = reading.marks(viewer.get(), now, differences);
    if (!current.equals(marks)) {
      marks = current;
      text.showStatements(task.only(current));
    }
    showProgress(now);
    panel
        .shown()
        .ifPresent(
            id ->
                now.statement(id)
                    .ifPresentOrElse(it -> panel.show(focusOn(now, it)), panel::showNothing));
  }

  ArticleText text() {
    return text;
  }

  ClaimPanel panel() {
    return panel;
  }

  /** The article as it was read last. */
  Article article() {
    return shown().article();
  }

  /** Its text. */
  String words() {
    return shown().reading().revision().content().text();
  }

  List<ReadDesk.DeskStatement> statements() {
    return shown().statements();
  }

  Optional<ClaimCase> claimOf(StatementId id) {
    return shown().statement(id).flatMap(ReadDesk.DeskStatement::claim);
  }

  void focusInText(StatementId id) {
    focus(id, true);
  }

  private ReadDesk.Desk shown() {
    return Objects.requireNonNull(desk, "a decision belongs to an open article");
  }

  InvestigationId investigation() {
    return Objects.requireNonNull(investigation, "a decision belongs to an open investigation");
  }

  /**
   * @throws NotFoundException when the article has no such statement, for it is another by now
   */
  Statement statement(StatementId id) {
    return inText(id).orElseThrow(() -> new NotFoundException(phrase("desk.statement-gone")));
  }

  void say(String what) {
    state.setText(what);
  }

  void askForEvidence(StatementId statement) {
    ReadDesk.Desk shown = desk;
    if (shown == null) {
      return;
    }
    evidence.ask(
        shown.article().investigation(), statement, it -> belongs(it, statement), this::refresh);
  }

  void showCopy(EvidenceLink link) {
    evidence.show(link);
  }

  void askForFacts(Claim claim, SerializableConsumer<ClaimFacts> save) {
    new ClaimFactsDialog(claim, reading.contents(viewer.get(), claim.investigation()), save).open();
  }

  /** Why the statement may not be checkable, as analysis sees it. */
  Optional<NotCheckableKind> likelyKind(StatementId statement) {
    return inText(statement).flatMap(reading::likelyKind);
  }

  private Optional<Statement> inText(StatementId id) {
    return Optional.ofNullable(desk)
        .flatMap(it -> it.statement(id))
        .map(ReadDesk.DeskStatement::statement);
  }

  void open(StatementInContext where) {
    if (desk != null && desk.article().id().equals(where.article().id())) {
      focus(where.statement().id(), true);
    } else {
      goTo(where.article().number(), where.statement().id());
    }
  }

  private boolean belongs(StatementInContext where, StatementId statement) {
    StatementId other = where.statement().id();
    return other.equals(statement)
        || panel
            .focus()
            .flatMap(Focus::claim)
            .flatMap(it -> it.claim().appearanceOf(other))
            .isPresent();
  }

  private void listen() {
    text.addFocusListener(
        event -> DeskNavigation.statement(event.statementId()).ifPresent(id -> focus(id, false)));
    text.addMarkListener(marking::marked);
    text.addMarkPartListener(marking::markedPart);
    text.addShapeListener(shaping::shape);
    text.addUnmarkListener(marking::unmarked);
    text.addEvidenceListener(
        event -> DeskNavigation.statement(event.statementId()).ifPresent(this::askForEvidence));
    text.addRationaleListener(event -> panel.rationale().focusRationale());
    text.addSuggestionListener(event -> acceptBest());
    text.addSwitchArticleListener(event -> switchTo(event.number()));
    text.addShowKeysListener(event -> new KeysDialog(OwnKeys.current(), this::keepKeys).open());
    text.addMatrixListener(event -> openMatrix());
    text.addUndoListener(event -> say(event.again() ? undo.redo() : undo.undo()));
  }

  private String person() {
    return viewer.get().id().toString();
  }

  private void keepKeys(OwnKeys keys) {
    showKeys(keys.keep(this, person()));
  }

  private void showKeys(OwnKeys keys) {
    text.setKeys(keys.inBrowser());
    hints.show(keys);
    refresh();
  }

  private void focus(StatementId id, boolean inText) {
    ReadDesk.Desk shown = desk;
    if (shown == null) {
      return;
    }
    shown
        .statement(id)
        .ifPresent(
            statement -> {
              panel.show(focusOn(shown, statement));
              if (task.admit(id)) {
                text.showStatements(task.only(marks));
              }
              if (inText) {
                text.focusStatement(id.toString(), true);
              }
              AddressBar.show(this, task.address(investigation(), shown.article().number(), id));
            });
  }

  private Supplier<List<EarlierCheck>> earlierChecks(StatementId statement) {
    Viewer person = viewer.get();
    return () -> reading.earlierChecks(person, statement);
  }

  private Focus focusOn(ReadDesk.Desk shown, ReadDesk.DeskStatement statement) {
    return reading.focus(viewer.get(), shown, statement, differences);
  }

  private void acceptBest() {
    panel
        .focus()
        .filter(it -> it.rights().marks() && !it.proposals().isEmpty())
        .ifPresent(it -> marking.accept(it.proposals().getFirst().suggestion(), it.id()));
  }

  /** To the same statement where the other article has it, else to the one that is most alike. */
  private void switchTo(int place) {
    if (investigation == null) {
      return;
    }
    List<ArticleSummary> articles = reading.articles(viewer.get(), investigation);
    if (place > articles.size()) {
      return;
    }
    ArticleSummary article = articles.get(place - 1);
    Optional<StatementInContext> there =
        panel
            .focus()
            .flatMap(it -> it.in(article.id()))
            .filter(it -> task.asksFor(it.statement().id()));
    there.ifPresentOrElse(this::open, () -> goTo(article.number(), task.nextIn(article.id())));
  }

  private void openMatrix() {
    panel
        .focus()
        .flatMap(Focus::claim)
        .ifPresentOrElse(
            claim ->
                DeskNavigation.go(
                    MatrixNavigation.toClaim(
                        claim.claim().investigation(), claim.claim().number())),
            () -> say(phrase("desk.no-claim-yet")));
  }

  private void goTo(int article, @Nullable StatementId statement) {
    DeskNavigation.go(task.address(investigation(), article, statement));
  }

  private void showProgress(ReadDesk.Desk shown) {
    rail.show(
        shown.article().investigation(),
        reading.articles(viewer.get(), shown.article().investigation()),
        shown.article().number(),
        task);
    taskBar.show(task, shown.article());
    DeskTask.Progress progress = task.in(shown);
    undo.show(shown.article().investigation());
    say(phrase("desk.saved", progress.left(), progress.statements()));
  }
}

package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.UI;
import io.touchstone.app.language.Sentences;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.DatabaseAway;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.undo.Decisions;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries a reviewer's decisions out and says what became of them. A decision made in the text is
 * shown there already; it is confirmed, or taken back with the policy's reasons.
 */
final class DeskMarking implements PanelActions {
  private final DeskView view;
  private final CurrentViewer viewer;
  private final Decisions decisions;
  private final TextShaping shaping;

  DeskMarking(DeskView view, CurrentViewer viewer, Decisions decisions, TextShaping shaping) {
    this.view = view;
    this.viewer = viewer;
    this.decisions = decisions;
    this.shaping = shaping;
  }

  void marked(MarkEvent event) {
    StatementId statement = new StatementId(UUID.fromString(event.statementId()));
    UUID command = event.commandId();
    waitingForTheDatabase(
        () ->
            which(
                statement,
                () -> mark(command, statement, event.finding()),
                part -> markPart(command, part, event.finding()),
                () -> view.text().settle(command, false)));
  }

  /** What the browser decided stays there, shown as not saved yet, until the database is back. */
  private void waitingForTheDatabase(Runnable decision) {
    try {
      decision.run();
    } catch (RuntimeException e) {
      if (!DatabaseAway.causes(e)) {
        throw e;
      }
      view.text().resendSoon();
      view.say(phrase("desk.waits-for-database"));
    }
  }

  void markedPart(MarkPartEvent event) {
    StatementId statement = new StatementId(UUID.fromString(event.statementId()));
    try {
      shaping.askSelected(
          view.statement(statement),
          event.selected(),
          () -> mark(UUID.randomUUID(), statement, event.finding()),
          part -> markPart(UUID.randomUUID(), part, event.finding()));
    } catch (RefusedException e) {
      Notices.refused(e.getMessage());
    }
  }

  /** In a sentence that says several things, the mark belongs to one of them. */
  private void which(
      StatementId statement, Runnable whole, Consumer<StatementId> part, Runnable givenUp) {
    Statement read;
    try {
      read = view.statement(statement);
    } catch (NotFoundException e) {
      // the decision itself says so
      whole.run();
      return;
    }
    shaping.ask(read, whole, part, givenUp);
  }

  private void mark(UUID command, StatementId statement, DeskStatement.Finding finding) {
    if (finding == DeskStatement.Finding.NOT_CHECKABLE) {
      askKind(command, statement);
    } else {
      mark(command, statement, Finding.of(Verdict.valueOf(finding.name())), null);
    }
  }

  /** The browser's mark was of the whole, which is no more; the part gets one of its own. */
  private void markPart(UUID command, StatementId part, DeskStatement.Finding finding) {
    view.text().settle(command, false);
    view.refresh();
    view.focusInText(part);
    mark(UUID.randomUUID(), part, finding);
  }

  void unmarked(UnmarkEvent event) {
    StatementId statement = new StatementId(UUID.fromString(event.statementId()));
    waitingForTheDatabase(() -> withdraw(event.commandId(), statement));
  }

  @Override
  public void mark(StatementId statement, Finding finding, @Nullable String override) {
    which(
        statement,
        () -> mark(UUID.randomUUID(), statement, finding, override),
        part -> {
          view.refresh();
          view.focusInText(part);
          mark(UUID.randomUUID(), part, finding, override);
        },
        () -> {});
  }

  @Override
  public void markNotCheckable(StatementId statement) {
    askKind(UUID.randomUUID(), statement);
  }

  @Override
  public void withdraw(StatementId statement) {
    withdraw(UUID.randomUUID(), statement);
  }

  @Override
  public void accept(Suggestion suggestion, StatementId kept) {
    decide(() -> decisions.accept(viewer.get(), suggestion, kept));
  }

  @Override
  public void reject(Suggestion suggestion) {
    decide(() -> decisions.rejectAll(viewer.get(), List.of(suggestion)));
  }

  @Override
  public void ungroup(StatementId member) {
    decide(() -> decisions.ungroup(viewer.get(), view.investigation(), member));
  }

  @Override
  public void changeRole(StatementId member, Role role) {
    decide(() -> decisions.changeRole(viewer.get(), view.investigation(), member, role));
  }

  @Override
  public void describe(Claim claim) {
    view.askForFacts(
        claim,
        facts -> {
          boolean stale =
              decisions.describe(viewer.get(), claim, facts) instanceof SaveOutcome.Stale<Claim>;
          if (stale) {
            Notices.refused(phrase("desk.changed-meanwhile"));
          }
          view.refresh();
        });
  }

  @Override
  public void addEvidence(StatementId statement) {
    view.askForEvidence(statement);
  }

  @Override
  public void removeEvidence(StatementId statement, EvidenceLink link) {
    decide(() -> decisions.remove(viewer.get(), view.investigation(), statement, link));
  }

  @Override
  public void openCopy(EvidenceLink link) {
    view.showCopy(link);
  }

  @Override
  public void open(StatementInContext statement) {
    view.open(statement);
  }

  @Override
  public void refresh() {
    view.refresh();
  }

  private void askKind(UUID command, StatementId statement) {
    new NotCheckableDialog(
            view.likelyKind(statement).orElse(null),
            kind -> mark(command, statement, new Finding.NotCheckable(kind), null),
            () -> view.text().settle(command, false))
        .open();
  }

  private void mark(
      UUID command, StatementId statement, Finding finding, @Nullable String override) {
    Rationale.Draft draft = view.panel().rationale().of(statement);
    MarkOutcome outcome =
        outcomeOf(
            () ->
                decisions.mark(
                    viewer.get(),
                    view.investigation(),
                    new CommandId(command),
                    view.statement(statement),
                    new Assessment.Decision.Mark(
                        finding, draft.rationale(), draft.whereLooked(), override)));
    if (!(outcome instanceof MarkOutcome.Refused)) {
      view.panel().rationale().kept(statement);
    }
    settle(command, statement, outcome);
    if (outcome instanceof MarkOutcome.Refused refused) {
      view.panel().showRefusal(finding, refused.reasons(), refused.mayOverride());
      view.say(phrase("desk.not-marked", Sentences.inPageLanguage(refused.reasons().getFirst())));
    }
  }

  private void withdraw(UUID command, StatementId statement) {
    MarkOutcome outcome =
        outcomeOf(
            () ->
                decisions.withdraw(
                    viewer.get(),
                    view.investigation(),
                    new CommandId(command),
                    view.statement(statement)));
    if (!(outcome instanceof MarkOutcome.Refused)) {
      view.panel().rationale().keepAsDraft(statement);
    }
    settle(command, statement, outcome);
    if (outcome instanceof MarkOutcome.Refused refused) {
      view.say(Sentences.inPageLanguage(refused.reasons().getFirst()));
    }
  }

  private void settle(UUID command, StatementId statement, MarkOutcome outcome) {
    boolean accepted = !(outcome instanceof MarkOutcome.Refused);
    view.text().settle(command, accepted);
    if (accepted) {
      view.panel().forgetRefusal();
      view.getUI()
          .filter(ui -> ui.getPushConfiguration().getPushMode().isEnabled())
          // the reader is told that it is saved before everything around it is read again
          .ifPresent(UI::push);
      view.refreshMarked(statement);
    }
  }

  private void decide(Runnable decision) {
    try {
      decision.run();
      view.panel().forgetRefusal();
    } catch (RefusedException e) {
      Notices.refused(e.getMessage());
    }
    view.refresh();
  }

  /** What the use case throws is an answer too: the mark in the text must not stay pending. */
  private static MarkOutcome outcomeOf(Supplier<MarkOutcome> decision) {
    try {
      return decision.get();
    } catch (RefusedException e) {
      return new MarkOutcome.Refused(List.of(e.getMessage()), false);
    }
  }
}

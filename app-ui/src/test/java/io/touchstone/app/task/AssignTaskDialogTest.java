package io.touchstone.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.HandOutWork;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.ReviewTasks;
import io.touchstone.domain.task.Sharing;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailLog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

@ViewPackages(packages = "io.touchstone.app.none")
class AssignTaskDialogTest extends BrowserlessTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
  private static final Viewer ANN = new Viewer(TaskFixtures.EDITOR, false);
  private static final Members.Member JO =
      new Members.Member(AccountId.next(), "Jo Okafor", InvestigationRole.REVIEWER);
  private static final Members.Member REMOVED =
      new Members.Member(AccountId.next(), "Max Leaver", InvestigationRole.REVIEWER);
  private static final Members.Member MIA =
      new Members.Member(AccountId.next(), "Mia Sand", InvestigationRole.REVIEWER);
  private static final ArticleSummary ARTICLE =
      new ArticleSummary(
          ArticleId.next(), 2, "The gate", "Harbour Post", null, "a.html", "text/html", 1, 9, 0, 1);

  private final Investigations investigations = mock(Investigations.class);
  private final Articles articles = mock(Articles.class);
  private final ReviewTasks stored = mock(ReviewTasks.class);
  private final TrailLog log = mock(TrailLog.class);
  private final AtomicInteger done = new AtomicInteger();

  @BeforeEach
  void anInvestigationWithOneArticle() {
    given(investigations.find(TaskFixtures.INVESTIGATION))
        .willReturn(
            Optional.of(
                new Investigation(
                    TaskFixtures.INVESTIGATION,
                    "The flood",
                    "",
                    false,
                    Map.of(
                        ANN.id(),
                        InvestigationRole.EDITOR,
                        JO.id(),
                        InvestigationRole.REVIEWER,
                        MIA.id(),
                        InvestigationRole.REVIEWER),
                    Instant.EPOCH,
                    1)));
    given(articles.find(ARTICLE.id()))
        .willReturn(
            Optional.of(
                new Article(
                    ARTICLE.id(),
                    TaskFixtures.INVESTIGATION,
                    2,
                    null,
                    ArticleFacts.NONE,
                    RevisionId.next(),
                    1)));
    given(log.lockHead(any())).willReturn(Optional.empty());
  }

  @Test
  void everythingThatIsMissingIsSaidBesideItsField() {
    open(List.of(ARTICLE, ARTICLE));

    assign();

    assertThat(articles().getErrorMessage()).isEqualTo("Choose at least one article.");
    assertThat(articles().isInvalid()).isTrue();
    assertThat(people().getErrorMessage()).isEqualTo("Choose who is to do it.");
    assertThat(due().isInvalid()).isFalse();
    verify(stored, never()).add(any());
    assertThat(done).hasValue(0);
  }

  @Test
  void aDayThatIsPastIsRefusedBesideTheDay() {
    open(List.of(ARTICLE));
    people().setValue(JO);
    due().setValue(TODAY.minusDays(3));

    assign();

    assertThat(due().getErrorMessage()).isEqualTo("Choose a day that isn't past.");
    verify(stored, never()).add(any());
  }

  @Test
  void whoLeftMeanwhileIsRefusedBesideTheirName() {
    open(List.of(ARTICLE));
    people().setValue(REMOVED);

    assign();

    assertThat(people().getErrorMessage())
        .isEqualTo("Choose somebody who is a reviewer or an editor of this investigation.");
  }

  @Test
  void aNoteThatIsTooLongIsRefusedBesideTheNote() {
    open(List.of(ARTICLE));
    people().setValue(JO);
    note().setValue("x".repeat(2_001));

    assign();

    assertThat(note().getErrorMessage()).isEqualTo("Keep the note under 2000 characters.");
  }

  @Test
  void whatIsRightIsAssignedAndSaid() {
    AssignTaskDialog dialog = open(List.of(ARTICLE));
    people().setValue(JO);
    due().setValue(TODAY.plusDays(2));
    note().setValue("Mind the times.");

    assign();

    ArgumentCaptor<ReviewTask> task = ArgumentCaptor.forClass(ReviewTask.class);
    verify(stored).add(task.capture());
    assertThat(task.getValue().assignee()).isEqualTo(JO.id());
    assertThat(task.getValue().due()).isEqualTo(TODAY.plusDays(2));
    assertThat(task.getValue().note()).isEqualTo("Mind the times.");
    assertThat(dialog.isOpened()).isFalse();
    assertThat(done).hasValue(1);
    assertThat(test(find(Notification.class).single()).getText())
        .isEqualTo("Assigned to Jo Okafor.");
  }

  @Test
  void whoeverTakesItNeedsNoName() {
    open(List.of(ARTICLE));
    people().setValue(JO);
    anybody().setValue(true);
    assertThat(people().isEnabled()).isFalse();

    assign();

    ArgumentCaptor<ReviewTask> task = ArgumentCaptor.forClass(ReviewTask.class);
    verify(stored).add(task.capture());
    assertThat(task.getValue().assignee()).isNull();
    assertThat(task.getValue().state()).isEqualTo(TaskState.OPEN);
    assertThat(test(find(Notification.class).single()).getText()).isEqualTo("One task handed out.");
  }

  @Test
  void howItIsSharedOutIsAskedAmongSeveral() {
    open(List.of(ARTICLE));
    assertThat(sharing()).isEmpty();
    people().setValue(JO, MIA);
    assertThat(sharing()).hasSize(1);
    sharing().getFirst().setValue(Sharing.EVERYBODY);

    assign();

    ArgumentCaptor<ReviewTask> task = ArgumentCaptor.forClass(ReviewTask.class);
    verify(stored, times(2)).add(task.capture());
    assertThat(task.getAllValues().stream().map(ReviewTask::assignee))
        .containsExactlyInAnyOrder(JO.id(), MIA.id());
    assertThat(test(find(Notification.class).single()).getText()).isEqualTo("2 tasks handed out.");
  }

  private AssignTaskDialog open(List<ArticleSummary> offered) {
    Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    AssignTasks tasks =
        new AssignTasks(
            new Access(investigations),
            articles,
            mock(Claims.class),
            mock(Statements.class),
            stored,
            new Trail(log, clock),
            clock);
    HandOutWork work =
        new HandOutWork(
            new Access(investigations),
            tasks,
            stored,
            mock(ClaimCases.class),
            mock(Statements.class),
            new Trail(log, clock));
    AssignTaskDialog dialog =
        new AssignTaskDialog(
            new TaskScopeField.OfArticles(offered),
            List.of(JO, REMOVED, MIA),
            (command, order) -> work.handOut(ANN, command, TaskFixtures.INVESTIGATION, order),
            done::incrementAndGet);
    dialog.open();
    roundTrip();
    return dialog;
  }

  private void assign() {
    test(find(Button.class).withText("Assign").single()).click();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private MultiSelectComboBox<ArticleSummary> articles() {
    return find(MultiSelectComboBox.class)
        .withPropertyValue(MultiSelectComboBox::getLabel, "Articles")
        .single();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private MultiSelectComboBox<Members.Member> people() {
    return find(MultiSelectComboBox.class)
        .withPropertyValue(MultiSelectComboBox::getLabel, "For")
        .single();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private List<RadioButtonGroup<Sharing>> sharing() {
    return (List) find(RadioButtonGroup.class).all();
  }

  private Checkbox anybody() {
    return find(Checkbox.class)
        .withPropertyValue(Checkbox::getLabel, "Leave it open: whoever reviews here takes it")
        .single();
  }

  private DatePicker due() {
    return find(DatePicker.class).single();
  }

  private TextArea note() {
    return find(TextArea.class).single();
  }
}

package io.touchstone.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.ReviewTasks;
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
                    Map.of(ANN.id(), InvestigationRole.EDITOR, JO.id(), InvestigationRole.REVIEWER),
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

    assertThat(article().getErrorMessage()).isEqualTo("Choose the article to review.");
    assertThat(article().isInvalid()).isTrue();
    assertThat(assignee().getErrorMessage()).isEqualTo("Choose who is to do it.");
    assertThat(due().isInvalid()).isFalse();
    verify(stored, never()).add(any());
    assertThat(done).hasValue(0);
  }

  @Test
  void aDayThatIsPastIsRefusedBesideTheDay() {
    open(List.of(ARTICLE));
    assignee().setValue(JO);
    due().setValue(TODAY.minusDays(3));

    assign();

    assertThat(due().getErrorMessage()).isEqualTo("Choose a day that isn't past.");
    verify(stored, never()).add(any());
  }

  @Test
  void whoLeftMeanwhileIsRefusedBesideTheirName() {
    open(List.of(ARTICLE));
    assignee().setValue(REMOVED);

    assign();

    assertThat(assignee().getErrorMessage())
        .isEqualTo("Choose somebody who is a reviewer or an editor of this investigation.");
  }

  @Test
  void aNoteThatIsTooLongIsRefusedBesideTheNote() {
    open(List.of(ARTICLE));
    assignee().setValue(JO);
    note().setValue("x".repeat(2_001));

    assign();

    assertThat(note().getErrorMessage()).isEqualTo("Keep the note under 2000 characters.");
  }

  @Test
  void whatIsRightIsAssignedAndSaid() {
    AssignTaskDialog dialog = open(List.of(ARTICLE));
    assignee().setValue(JO);
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

  private AssignTaskDialog open(List<ArticleSummary> offered) {
    Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    AssignTasks tasks =
        new AssignTasks(
            new Access(investigations),
            articles,
            mock(Claims.class),
            stored,
            new Trail(log, clock),
            clock);
    AssignTaskDialog dialog =
        new AssignTaskDialog(
            new TaskScopeField.OfArticle(offered),
            List.of(JO, REMOVED),
            (command, assignment) ->
                tasks.assign(ANN, command, TaskFixtures.INVESTIGATION, assignment),
            done::incrementAndGet);
    dialog.open();
    roundTrip();
    return dialog;
  }

  private void assign() {
    test(find(Button.class).withText("Assign").single()).click();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private ComboBox<ArticleSummary> article() {
    return find(ComboBox.class).withPropertyValue(ComboBox::getLabel, "Article").single();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private ComboBox<Members.Member> assignee() {
    return find(ComboBox.class).withPropertyValue(ComboBox::getLabel, "For").single();
  }

  private DatePicker due() {
    return find(DatePicker.class).single();
  }

  private TextArea note() {
    return find(TextArea.class).single();
  }
}

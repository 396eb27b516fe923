package io.touchstone.domain.notification;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.review.Adjudicate;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.ReviewTasks;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.text.ErasedText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The place that a mail leads to, as long as there is something to do for its reader. */
public final class WhereToLook {
  private final Comments comments;
  private final ReviewTasks tasks;
  private final ClaimCases cases;
  private final Adjudicate adjudication;

  public WhereToLook(
      Comments comments, ReviewTasks tasks, ClaimCases cases, Adjudicate adjudication) {
    this.comments = comments;
    this.tasks = tasks;
    this.cases = cases;
    this.adjudication = adjudication;
  }

  /**
   * @return empty when it is done, erased or somebody else's by now
   * @throws io.touchstone.domain.RefusedException when it isn't there for this viewer
   */
  Optional<Letter.Where> of(Mail mail, Viewer reader) {
    return switch (mail.occasion()) {
      case CALLED ->
          comments
              .find(new CommentId(mail.about()))
              .filter(it -> it.isOpen() && it.mentioned().contains(reader.id()))
              .filter(it -> !it.text().equals(ErasedText.INSTEAD))
              .map(it -> passage(it, cases.of(reader, it.claim())));
      case TASK_GIVEN -> task(mail).filter(it -> awaits(it, reader)).map(_ -> OWN_WORK);
      case TASK_REMINDED ->
          task(mail).filter(it -> awaits(it, reader) && it.remindedAt() != null).map(_ -> OWN_WORK);
      case TO_ADJUDICATE -> settling(new ClaimId(mail.about()), reader);
      case INVITATION, PASSWORD_RESET, TEST, WEBHOOK_GIVEN_UP -> Optional.empty();
    };
  }

  private static final Letter.Where OWN_WORK = new Letter.Where.OwnWork();

  /** By when; null for what isn't a task or has no day. */
  @Nullable LocalDate due(Mail mail) {
    return switch (mail.occasion()) {
      case TASK_GIVEN, TASK_REMINDED -> task(mail).map(ReviewTask::due).orElse(null);
      default -> null;
    };
  }

  private Optional<ReviewTask> task(Mail mail) {
    return tasks.find(new TaskId(mail.about()));
  }

  private static boolean awaits(ReviewTask task, Viewer reader) {
    return task.isFor(reader.id()) && task.state().isPending();
  }

  private Optional<Letter.Where> settling(ClaimId claim, Viewer reader) {
    return adjudication.mayDecide(reader, claim) instanceof PolicyOutcome.Allowed
        ? Optional.of(row(cases.of(reader, claim)))
        : Optional.empty();
  }

  /** The claim's row where the span is gone. */
  private static Letter.Where passage(Comment comment, ClaimCase about) {
    return about.appearances().stream()
        .map(ClaimCase.AppearanceInContext::where)
        .filter(it -> it.statement().id().equals(comment.statement()))
        .findFirst()
        .<Letter.Where>map(
            it ->
                new Letter.Where.Passage(
                    about.claim().investigation(), it.article().number(), it.statement().id()))
        .orElseGet(() -> row(about));
  }

  private static Letter.Where row(ClaimCase about) {
    return new Letter.Where.Row(about.claim().investigation(), about.claim().number());
  }
}

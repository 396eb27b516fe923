package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.function.SerializableRunnable;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.HandOutWork;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskSummary;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the form that gives work to a teammate, from wherever one has chosen the work. */
@Component
public class AssignTaskDialogs {

  private final CurrentViewer viewer;
  private final AssignTasks tasks;
  private final HandOutWork work;
  private final Members members;
  private final ReadArticle articles;

  AssignTaskDialogs(
      CurrentViewer viewer,
      AssignTasks tasks,
      HandOutWork work,
      Members members,
      ReadArticle articles) {
    this.viewer = viewer;
    this.tasks = tasks;
    this.work = work;
    this.members = members;
    this.articles = articles;
  }

  /**
   * For chosen claims.
   *
   * @param claims at least one
   * @param done run after the task was assigned
   */
  public AssignTaskDialog forClaims(
      InvestigationId investigation, List<Claim> claims, SerializableRunnable done) {
    return dialog(investigation, new TaskScopeField.OfClaims(claims), done);
  }

  /** For articles that are chosen in the form. */
  AssignTaskDialog forArticles(InvestigationId investigation, SerializableRunnable done) {
    return dialog(
        investigation,
        new TaskScopeField.OfArticles(articles.list(viewer.get(), investigation)),
        done);
  }

  /** For somebody else than until now. */
  ReassignDialog elsewhere(TaskSummary task, SerializableRunnable done) {
    return new ReassignDialog(
        ScopeWords.of(task),
        reviewers(task.investigation()).stream().filter(it -> !task.task().isFor(it.id())).toList(),
        person -> {
          SaveOutcome<ReviewTask> outcome =
              tasks.give(
                  viewer.get(),
                  CommandId.next(),
                  task.task().id(),
                  person.id(),
                  task.task().version());
          if (outcome instanceof SaveOutcome.Stale<ReviewTask>) {
            throw new InvalidInputException("assignee", phrase("task.changed-meanwhile"));
          }
          done.run();
        });
  }

  /** Tells the assignee that the task waits. */
  void remind(TaskSummary task, SerializableRunnable done) {
    try {
      tasks.remind(viewer.get(), CommandId.next(), task.task().id());
      Notices.done(phrase("task.reminded", String.valueOf(task.assigneeName())));
      done.run();
    } catch (RefusedException e) {
      Notices.refused(e.getMessage());
    }
  }

  /** Who can be given work there, by name. */
  List<Members.Member> reviewers(InvestigationId investigation) {
    return members.of(viewer.get(), investigation).stream()
        .filter(Members.Member::reviews)
        .toList();
  }

  private AssignTaskDialog dialog(
      InvestigationId investigation, TaskScopeField scope, SerializableRunnable done) {
    return new AssignTaskDialog(
        scope,
        reviewers(investigation),
        (command, order) -> work.handOut(viewer.get(), command, investigation, order),
        done);
  }
}

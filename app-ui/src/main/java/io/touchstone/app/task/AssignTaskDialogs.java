package io.touchstone.app.task;

import com.vaadin.flow.function.SerializableRunnable;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.task.AssignTasks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the form that gives work to a teammate, from wherever one has chosen the work. */
@Component
public class AssignTaskDialogs {

  private final CurrentViewer viewer;
  private final AssignTasks tasks;
  private final Members members;
  private final ReadArticle articles;

  AssignTaskDialogs(
      CurrentViewer viewer, AssignTasks tasks, Members members, ReadArticle articles) {
    this.viewer = viewer;
    this.tasks = tasks;
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

  /** For an article that is chosen in the form. */
  public AssignTaskDialog forArticle(InvestigationId investigation, SerializableRunnable done) {
    return dialog(
        investigation,
        new TaskScopeField.OfArticle(articles.list(viewer.get(), investigation)),
        done);
  }

  private AssignTaskDialog dialog(
      InvestigationId investigation, TaskScopeField scope, SerializableRunnable done) {
    Viewer person = viewer.get();
    List<Members.Member> reviewers =
        members.of(person, investigation).stream().filter(Members.Member::reviews).toList();
    return new AssignTaskDialog(
        scope,
        reviewers,
        (command, assignment) -> tasks.assign(viewer.get(), command, investigation, assignment),
        done);
  }
}

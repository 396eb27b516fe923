package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.HandOutWork;
import io.touchstone.domain.task.HandOutWork.Order;
import io.touchstone.domain.task.HandOutWork.Work;
import io.touchstone.domain.task.Priority;
import io.touchstone.domain.task.Sharing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Work that is given to one person or several at once. */
@RestController
class HandOutsApi {
  private final CurrentViewer viewer;
  private final HandOutWork work;
  private final AssignTasks tasks;
  private final LastChange changes;

  HandOutsApi(CurrentViewer viewer, HandOutWork work, AssignTasks tasks, LastChange changes) {
    this.viewer = viewer;
    this.work = work;
    this.tasks = tasks;
    this.changes = changes;
  }

  /**
   * What is to be reviewed by whom. Exactly one of the first three.
   *
   * @param articles all that they say
   * @param unmarkedOf articles of which only what nobody has marked is to be reviewed
   * @param people nobody for whoever takes it
   * @param sharing by load when it is left out
   */
  record Wanted(
      @Nullable List<UUID> articles,
      @Nullable List<UUID> unmarkedOf,
      @Nullable List<UUID> claims,
      List<UUID> people,
      @Nullable Sharing sharing,
      @Nullable Priority priority,
      @Nullable LocalDate due,
      @Nullable String note) {
    Wanted {
      Body.needs("people", people).checked();
    }

    Order order() {
      return new Order(
          work(),
          people.stream().map(AccountId::new).toList(),
          sharing == null ? Sharing.LOAD : sharing,
          priority == null ? Priority.NORMAL : priority,
          due,
          Body.orEmpty(note));
    }

    private Work work() {
      if (Stream.of(articles, unmarkedOf, claims).filter(Objects::isNull).count() != 2) {
        throw new InvalidInputException(
            "articles", "Give either articles, or unmarkedOf, or claims.");
      }
      if (articles != null) {
        return new Work.Whole(articles.stream().map(ArticleId::new).toList());
      }
      return unmarkedOf != null
          ? new Work.Unmarked(
              unmarkedOf.stream().map(ArticleId::new).collect(Collectors.toUnmodifiableSet()))
          : new Work.OfClaims(Objects.requireNonNull(claims).stream().map(ClaimId::new).toList());
    }
  }

  @PostMapping(
      path = Api.INVESTIGATION + "/hand-outs",
      name = "Gives articles, what nobody has marked in them, or claims to one person or several")
  @ResponseStatus(HttpStatus.CREATED)
  List<TaskBody> handOut(
      @PathVariable UUID investigation,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Wanted wanted) {
    InvestigationId there = new InvestigationId(investigation);
    CommandId command = CommandId.parse(key);
    work.handOut(viewer.get(), command, there, wanted.order());
    Set<String> made = changes.madeByParts(viewer.get(), there, command, "task");
    return tasks.in(viewer.get(), there).stream()
        .filter(it -> made.contains(it.task().id().toString()))
        .map(TaskBody::of)
        .toList();
  }
}

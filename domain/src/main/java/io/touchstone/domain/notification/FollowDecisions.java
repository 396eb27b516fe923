package io.touchstone.domain.notification;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailFollower;
import java.util.UUID;

/** Has people told of the decisions that concern them. */
public final class FollowDecisions implements TrailFollower {
  private final Notifications notifications;
  private final Comments comments;
  private final MailRounds rounds;

  public FollowDecisions(Notifications notifications, Comments comments, MailRounds rounds) {
    this.notifications = notifications;
    this.comments = comments;
    this.rounds = rounds;
  }

  @Override
  public void recorded(TrailEntry entry) {
    switch (entry.action()) {
      case COMMENT_ADDED -> called(entry, detail(entry, "comment"));
      case TASK_ASSIGNED -> task(entry, Occasion.TASK_GIVEN);
      case TASK_REMINDED -> task(entry, Occasion.TASK_REMINDED);
      case CLAIM_MARKED -> {
        if (!entry.details().containsKey("blind")) {
          rounds.lookAt(new ClaimId(detail(entry, "claim")), entry.number());
        }
      }
      case REVIEW_OPENED -> rounds.lookAt(new ClaimId(detail(entry, "claim")), entry.number());
      default -> {
        // nobody in particular waits for it
      }
    }
  }

  private void called(TrailEntry entry, UUID comment) {
    comments.find(new CommentId(comment)).stream()
        .flatMap(it -> it.mentioned().stream())
        .forEach(
            person ->
                notifications.tell(
                    Occasion.CALLED, person, entry.investigation(), comment, entry.actor()));
  }

  private void task(TrailEntry entry, Occasion occasion) {
    String assignee = entry.details().get("assignee");
    if (assignee != null) {
      notifications.tell(
          occasion,
          new AccountId(UUID.fromString(assignee)),
          entry.investigation(),
          detail(entry, "task"),
          entry.actor());
    }
  }

  private static UUID detail(TrailEntry entry, String name) {
    return UUID.fromString(entry.details().getOrDefault(name, ""));
  }
}

package io.touchstone.app.desk;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.discussion.Discuss;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.statement.StatementId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what people do in a claim's discussion. */
@Component
class DiscussionDesk {
  private final CurrentViewer viewer;
  private final Discuss discussion;
  private final Members members;

  DiscussionDesk(CurrentViewer viewer, Discuss discussion, Members members) {
    this.viewer = viewer;
    this.discussion = discussion;
    this.members = members;
  }

  /** Those who can be called, without the viewer. */
  List<Members.Member> others(InvestigationId investigation) {
    return members.of(viewer.get(), investigation).stream()
        .filter(it -> !it.id().equals(viewer.get().id()))
        .toList();
  }

  /** Whether it was said; if not, why not stands on the page. */
  boolean say(StatementId statement, @Nullable EvidenceId evidence, String text) {
    return done(() -> discussion.say(viewer.get(), CommandId.next(), statement, evidence, text));
  }

  void resolve(Comment comment, boolean resolved) {
    done(() -> discussion.resolve(viewer.get(), CommandId.next(), comment.id(), resolved));
  }

  private static boolean done(Runnable decision) {
    try {
      decision.run();
      return true;
    } catch (RefusedException e) {
      Notices.refused(String.valueOf(e.getMessage()));
      return false;
    }
  }
}

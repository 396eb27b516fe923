package io.touchstone.domain.claim;

import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.task.TaskId;
import java.util.Set;

/** What people did about claims, which follows a claim that becomes part of another. */
public interface ClaimWork {

  /** All that hangs on one claim. */
  record Work(
      Set<EvidenceId> evidence,
      Set<AssessmentId> assessments,
      Set<TaskId> tasks,
      Set<CommentId> comments,
      Set<InquiryId> inquiries) {
    public Work {
      evidence = Set.copyOf(evidence);
      assessments = Set.copyOf(assessments);
      tasks = Set.copyOf(tasks);
      comments = Set.copyOf(comments);
      inquiries = Set.copyOf(inquiries);
    }

    /** Without marks and what they rest on. */
    Work besidesVerdicts() {
      return new Work(Set.of(), Set.of(), tasks, comments, inquiries);
    }

    public boolean isEmpty() {
      return evidence.isEmpty()
          && assessments.isEmpty()
          && tasks.isEmpty()
          && comments.isEmpty()
          && inquiries.isEmpty();
    }
  }

  Work of(ClaimId claim);

  /**
   * Whether no mark is in force, no evidence linked, no task given, nothing said and no outlet
   * asked.
   */
  boolean isIdle(ClaimId claim);

  /**
   * Hangs this on {@code to} instead of the claim that it hangs on; what is gone meanwhile stays
   * gone. Who did what and when stays as it is.
   */
  void give(ClaimId to, Work work);
}

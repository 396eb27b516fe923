package io.touchstone.domain.discussion;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The comments of all investigations. */
public interface Comments {
  Optional<Comment> find(CommentId id);

  /** Oldest first. */
  List<Comment> of(ClaimId claim);

  /** Open ones that call this person and aren't their own, newest first, at most a hundred. */
  List<Call> calling(AccountId person);

  void add(Comment comment);

  /**
   * @param resolution null to open it again
   */
  void resolve(CommentId id, Comment.@Nullable Resolution resolution);

  /** Stores the text of a comment that was erased; nothing else of it changes. */
  void erase(Comment erased);
}

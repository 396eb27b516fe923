package io.touchstone.app.undo;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Assessment.Decision;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's own mark before and after a decision; null where there was none. Redoing asks the
 * policy anew, for the evidence may have changed; a mark that is put back rests on what it rested
 * on, so that nothing that changed since is overlooked.
 */
record MarkStep(
    MarkClaim marks,
    Viewer viewer,
    Statement statement,
    @Nullable Assessment before,
    @Nullable Assessment after)
    implements Step {
  private static final int IN_SIGHT = 40;

  @Override
  public String what() {
    String text = statement.text();
    String excerpt =
        text.codePointCount(0, text.length()) > IN_SIGHT
            ? text.substring(0, text.offsetByCodePoints(0, IN_SIGHT)).strip() + "…"
            : text;
    return after == null ? phrase("undo.taking-back", excerpt) : phrase("undo.mark", excerpt);
  }

  @Override
  public void undo() {
    become(before);
  }

  @Override
  public void redo() {
    become(after);
  }

  private void become(@Nullable Assessment wanted) {
    CommandId command = CommandId.next();
    MarkOutcome outcome =
        wanted != null && wanted.decision() instanceof Decision.Mark mark
            ? marks.putBack(viewer, command, statement.id(), mark, wanted.id())
            : marks.withdraw(viewer, command, statement.id());
    if (outcome instanceof MarkOutcome.Refused refused) {
      throw new InvalidInputException("mark", refused.reasons().getFirst());
    }
  }
}

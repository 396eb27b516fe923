package io.touchstone.app.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoStackTest {
  private final UndoStack stack = new UndoStack();
  private final List<String> happened = new ArrayList<>();

  private record Said(String what, List<String> happened, boolean refuses) implements Step {
    @Override
    public void undo() {
      if (refuses) {
        throw new InvalidInputException("claim", "Somebody changed it.");
      }
      happened.add("-" + what);
    }

    @Override
    public void redo() {
      happened.add("+" + what);
    }
  }

  private void does(String what) {
    stack.did(new Said(what, happened, false));
  }

  @Test
  void theLatestIsUndoneFirstAndRedoneLast() {
    does("a");
    does("b");

    assertThat(stack.undo()).contains("b");
    assertThat(stack.undo()).contains("a");
    assertThat(stack.undo()).isEmpty();
    assertThat(stack.redo()).contains("a");
    assertThat(stack.redo()).contains("b");
    assertThat(stack.redo()).isEmpty();

    assertThat(happened).containsExactly("-b", "-a", "+a", "+b");
  }

  @Test
  void aNewDecisionLeavesNothingToRedo() {
    does("a");
    stack.undo();
    does("b");

    assertThat(stack.nextAgain()).isEmpty();
    assertThat(stack.next()).contains("b");
  }

  @Test
  void whatCantBeUndoneStandsInNobodysWay() {
    does("a");
    stack.did(new Said("b", happened, true));

    assertThatThrownBy(stack::undo).hasMessage("Somebody changed it.");

    assertThat(stack.undo()).contains("a");
    assertThat(stack.nextAgain()).contains("a");
  }

  @Test
  void theOldestAreForgotten() {
    for (int i = 1; i <= 205; i++) {
      does("" + i);
    }
    int undone = 0;
    while (stack.undo().isPresent()) {
      undone++;
    }

    assertThat(undone).isEqualTo(200);
    assertThat(happened).endsWith("-6");
  }
}

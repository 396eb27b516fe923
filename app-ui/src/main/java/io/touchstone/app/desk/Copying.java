package io.touchstone.app.desk;

import com.vaadin.flow.component.UI;
import io.touchstone.app.shell.ErrorReference;
import io.touchstone.app.shell.Pushes;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.evidence.Archive;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** One attempt to keep a copy, on a thread of its own while the page stays usable. */
final class Copying {
  private final AtomicBoolean wanted = new AtomicBoolean(true);

  /** What came of it; called in the page, unless it was given up. */
  interface Ended {
    void with(Archive archive);

    /**
     * @param why a sentence in English or the page's language
     */
    void refused(String why);
  }

  /**
   * @param attempt fetches or reads; asks what it is given whether the copy is wanted still
   */
  static Copying begin(UI ui, Function<BooleanSupplier, Archive> attempt, Ended ended) {
    Copying copying = new Copying();
    Thread.ofVirtual().name("evidence-copy").start(() -> copying.run(ui, attempt, ended));
    return copying;
  }

  private void run(UI ui, Function<BooleanSupplier, Archive> attempt, Ended ended) {
    try {
      Archive archive = attempt.apply(wanted::get);
      tell(ui, ended, it -> it.with(archive));
    } catch (RefusedException e) {
      tell(ui, ended, it -> it.refused(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      ErrorReference reference = ErrorReference.log(e);
      tell(ui, ended, it -> it.refused(reference.sentence()));
    }
  }

  private void tell(UI ui, Ended ended, Consumer<Ended> what) {
    Pushes.to(
        ui,
        () -> {
          if (wanted.get()) {
            what.accept(ended);
          }
        });
  }

  /** Gives it up: nothing is kept and nobody is told. */
  void giveUp() {
    wanted.set(false);
  }
}

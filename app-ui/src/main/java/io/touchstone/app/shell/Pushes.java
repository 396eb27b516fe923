package io.touchstone.app.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;

/** Changes a page from a thread that isn't its own. */
public final class Pushes {

  private Pushes() {}

  /**
   * Runs {@code change} as soon as the page has time; a page that was closed meanwhile needs none.
   */
  @SuppressWarnings("FutureReturnValueIgnored") // failures go to the session's error handler
  public static void to(UI ui, Command change) {
    try {
      ui.access(change);
    } catch (UIDetachedException e) {
      // nobody is looking any more
    }
  }
}

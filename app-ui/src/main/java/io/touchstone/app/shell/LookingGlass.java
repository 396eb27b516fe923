package io.touchstone.app.shell;

import com.vaadin.flow.component.Html;

/**
 * The sign of searching, drawn here: the header is on every page, and an icon font would be, too.
 */
public final class LookingGlass extends Html {

  /** Says nothing to a screen reader. */
  public LookingGlass() {
    super(
        """
        <svg class="ts-glass" viewBox="0 0 16 16" width="15" height="15" fill="none"
          stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true">
          <circle cx="6.8" cy="6.8" r="4.6"></circle><path d="M10.3 10.3 14 14"></path>
        </svg>""");
  }
}

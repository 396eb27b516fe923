package io.touchstone.app.shell;

import com.vaadin.flow.component.Component;

/** What the browser shows as the page's address while somebody works on it. */
public final class AddressBar {

  private AddressBar() {}

  /**
   * Shows where on the page somebody is, so that a reload comes back to the same place. Past the
   * router, which would take it for a navigation and could overtake one asked for meanwhile.
   *
   * @param address relative to the application's root
   */
  public static void show(Component page, String address) {
    page.getElement().executeJs("history.replaceState(history.state, '', $0)", address);
  }
}

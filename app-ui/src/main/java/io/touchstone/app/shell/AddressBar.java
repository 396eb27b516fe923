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
    // a page that says so while it opens would write over the one that is being left: the router
    // goes on to the new one only when the server has answered
    page.getElement()
        .executeJs(
            "setTimeout(() => this.isConnected && history.replaceState(history.state, '', $0))",
            address);
  }
}

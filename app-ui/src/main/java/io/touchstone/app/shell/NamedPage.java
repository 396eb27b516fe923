package io.touchstone.app.shell;

import com.vaadin.flow.router.HasDynamicTitle;

/** A view that names the browser's tab in the reader's language. */
public interface NamedPage extends HasDynamicTitle {
  /** The page's name, without the program's. */
  String pageName();

  @Override
  default String getPageTitle() {
    return pageName() + " · Touchstone";
  }
}

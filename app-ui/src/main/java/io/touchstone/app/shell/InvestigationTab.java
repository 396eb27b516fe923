package io.touchstone.app.shell;

import com.vaadin.flow.component.Component;

/**
 * A feature's place among an investigation's tabs. Every Spring bean of this type becomes a tab.
 */
public interface InvestigationTab {

  /**
   * Ascending from the left: Articles 10, Desk 20, Matrix 30, Tasks 40, Overview 45, Report 50,
   * Activity 60.
   */
  int order();

  /** One word. */
  String label();

  /** The view it opens; its route has the parameter {@link InvestigationParameter#NAME}. */
  Class<? extends Component> view();
}

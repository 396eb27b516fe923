package io.touchstone.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.domain.account.Viewer;

/**
 * A page that belongs to a person rather than to an investigation. Every Spring bean of this type
 * gets a link in the header or an entry in the person's menu.
 */
public interface PersonalPage {

  /** Where its link stands. */
  enum Place {
    HEADER,
    MENU
  }

  Place place();

  /** Ascending within its place. */
  int order();

  String label();

  /** What stands in the header. */
  default Component link() {
    return new RouterLink(label(), view());
  }

  /** A view whose route has no parameters. */
  Class<? extends Component> view();

  /** Whether this person sees the link; the view itself guards who may open it. */
  default boolean isFor(Viewer viewer) {
    return true;
  }
}

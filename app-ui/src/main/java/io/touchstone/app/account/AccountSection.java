package io.touchstone.app.account;

import com.vaadin.flow.component.Component;
import io.touchstone.domain.account.Viewer;
import java.util.List;

/** What another feature adds to one's account page; every Spring bean of this type does. */
public interface AccountSection {
  /** A heading and what stands under it; empty where there is nothing to choose. */
  List<Component> drawnFor(Viewer viewer);
}

package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;

/** The rooms of one investigation, in the order in which the work goes through them. */
final class InvestigationTabs extends Nav {

  InvestigationTabs(List<InvestigationTab> tabs, InvestigationId id, Class<?> shown) {
    setAriaLabel(phrase("shell.this-investigation"));
    addClassName("ts-tabs");
    for (InvestigationTab tab : tabs) {
      RouterLink link =
          new RouterLink(tab.label(), tab.view(), InvestigationParameter.parameters(id));
      // a link by itself would also light up for addresses below its own
      link.setHighlightAction((self, highlighted) -> {});
      if (tab.view().isAssignableFrom(shown)) {
        link.getElement().setAttribute("aria-current", "page");
      }
      add(link);
    }
  }
}

package io.touchstone.app;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What stands at the address as long as no feature claims it. */
@Route("")
@PageTitle("Touchstone")
@AnonymousAllowed
class LandingView extends Main {

  LandingView() {
    add(
        new H1("Touchstone"),
        new Paragraph("A fact-check workbench that lays the same statement side by side."));
  }
}

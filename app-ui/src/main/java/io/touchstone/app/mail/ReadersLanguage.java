package io.touchstone.app.mail;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.touchstone.app.language.Language;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.notification.ChooseMail;
import org.springframework.stereotype.Component;

/** Mail speaks the language in which a person reads the pages, until they choose another. */
@Component
class ReadersLanguage implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private static final String NOTED = ReadersLanguage.class.getName();

  private final transient MailSetup setup;
  private final transient CurrentViewer viewer;
  private final transient ChooseMail choosing;

  ReadersLanguage(MailSetup setup, CurrentViewer viewer, ChooseMail choosing) {
    this.setup = setup;
    this.viewer = viewer;
    this.choosing = choosing;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    if (setup.isOpen()) {
      event
          .getSource()
          .addUIInitListener(init -> note(init.getUI().getSession(), init.getUI().getLocale()));
    }
  }

  /** Once a session. */
  private void note(VaadinSession session, java.util.Locale locale) {
    if (session.getAttribute(NOTED) == null) {
      viewer
          .person()
          .ifPresent(
              person -> {
                session.setAttribute(NOTED, true);
                Language.of(locale).ifPresent(it -> choosing.reads(person.viewer(), it.code()));
              });
    }
  }
}

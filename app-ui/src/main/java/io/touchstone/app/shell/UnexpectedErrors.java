package io.touchstone.app.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a person sees when a click fails: a sentence, never a stack trace. */
@Component
class UnexpectedErrors implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(UnexpectedErrors::tell));
  }

  private static void tell(ErrorEvent event) {
    String sentence = sentence(event.getThrowable());
    Optional.ofNullable(UI.getCurrent())
        .ifPresent(ui -> Pushes.to(ui, () -> Notices.refused(sentence)));
  }

  static String sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotFoundException
          || cause instanceof NotPermittedException
          || cause instanceof InvalidInputException) {
        return String.valueOf(cause.getMessage());
      }
    }
    if (DatabaseAway.causes(failure)) {
      LOG.warn("The database can't be reached", failure);
      return DatabaseAway.sentence();
    }
    return ErrorReference.log(failure).sentence();
  }
}

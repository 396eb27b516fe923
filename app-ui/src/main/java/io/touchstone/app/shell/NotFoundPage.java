package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.app.language.Sentences;
import io.touchstone.domain.NotFoundException;

/** What was asked for doesn't exist, or not for this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    say(
        phrase("shell.not-found"),
        phrase(
            "shell.perhaps-deleted",
            Sentences.inPageLanguage(parameter.getException().getMessage())));
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}

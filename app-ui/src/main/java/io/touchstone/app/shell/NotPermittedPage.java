package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.domain.NotPermittedException;

/** The person sees that it exists but may not go there. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotPermittedPage extends ErrorPage implements HasErrorParameter<NotPermittedException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotPermittedException> parameter) {
    say(phrase("shell.not-permitted"), String.valueOf(parameter.getException().getMessage()));
    return HttpStatusCode.FORBIDDEN.getCode();
  }
}

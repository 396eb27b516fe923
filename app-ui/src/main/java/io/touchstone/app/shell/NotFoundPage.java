package io.touchstone.app.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.domain.NotFoundException;

/** What was asked for doesn't exist, or not for this person. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Touchstone")
@AnonymousAllowed
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    say(
        "Not found",
        parameter.getException().getMessage()
            + " It may have been deleted, or you don't take part in it.");
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}

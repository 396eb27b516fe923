package io.touchstone.app.webhook;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.SignedIn;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationSummary;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.webhook.ManageWebhooks;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

/** Every webhook; an administrator registers those that hear of all investigations here. */
@Route(value = WebhookNavigation.ALL, layout = MainLayout.class)
@RolesAllowed(SignedIn.ADMINISTRATOR)
class WebhooksView extends Div implements BeforeEnterObserver, NamedPage {
  private final transient CurrentViewer viewer;
  private final transient ManageWebhooks webhooks;
  private final transient ManageInvestigations investigations;

  WebhooksView(CurrentViewer viewer, ManageWebhooks webhooks, ManageInvestigations investigations) {
    this.viewer = viewer;
    this.webhooks = webhooks;
    this.investigations = investigations;
    addClassName("ts-page");
  }

  @Override
  public String pageName() {
    return phrase("webhook.webhooks");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Viewer person = viewer.get();
    Map<InvestigationId, String> titles =
        investigations.list(person).stream()
            .collect(Collectors.toMap(InvestigationSummary::id, InvestigationSummary::title));
    WebhookList list =
        new WebhookList(
            person,
            webhooks,
            () -> webhooks.all(person),
            it ->
                it.investigation() == null
                    ? phrase("webhook.of-all")
                    : titles.getOrDefault(it.investigation(), ""));
    Button register =
        new Button(
            phrase("webhook.register"),
            click -> new RegisterDialog(person, webhooks, null, list::refresh).open());
    register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div head = new Div(new H1(pageName()), register);
    head.addClassName("ts-page-head");
    Paragraph hint = new Paragraph(phrase("webhook.what-for"));
    hint.addClassName("ts-soft");
    add(head, hint, list);
  }
}

package io.touchstone.app.webhook;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.shell.PersonalPage;
import io.touchstone.domain.account.Viewer;
import org.springframework.stereotype.Component;

@Component
class WebhooksPage implements PersonalPage {

  @Override
  public Place place() {
    return Place.MENU;
  }

  @Override
  public int order() {
    return 26;
  }

  @Override
  public String label() {
    return phrase("webhook.webhooks");
  }

  @Override
  public Class<WebhooksView> view() {
    return WebhooksView.class;
  }

  @Override
  public boolean isFor(Viewer viewer) {
    return viewer.administrator();
  }
}

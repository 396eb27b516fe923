package io.touchstone.app.mail;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.shell.PersonalPage;
import io.touchstone.domain.account.Viewer;
import org.springframework.stereotype.Component;

@Component
class MailPage implements PersonalPage {

  @Override
  public Place place() {
    return Place.MENU;
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public String label() {
    return phrase("mail.mails");
  }

  @Override
  public Class<MailView> view() {
    return MailView.class;
  }

  @Override
  public boolean isFor(Viewer viewer) {
    return viewer.administrator();
  }
}

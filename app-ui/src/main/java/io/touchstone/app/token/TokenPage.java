package io.touchstone.app.token;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import io.touchstone.app.shell.PersonalPage;

/** The entry in the person's menu. */
@org.springframework.stereotype.Component
class TokenPage implements PersonalPage {

  @Override
  public Place place() {
    return Place.MENU;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public String label() {
    return phrase("token.tokens");
  }

  @Override
  public Class<? extends Component> view() {
    return TokensView.class;
  }
}

package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import io.touchstone.app.shell.PersonalPage;
import io.touchstone.domain.account.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this feature adds to the person's menu. */
@Configuration(proxyBeanMethods = false)
class AccountPages {

  @Bean
  PersonalPage accountPage() {
    return new MenuEntry(10, "account.account", AccountView.class, false);
  }

  @Bean
  PersonalPage peoplePage() {
    return new MenuEntry(20, "account.people", PeopleView.class, true);
  }

  private record MenuEntry(
      int order, String key, Class<? extends Component> view, boolean administrators)
      implements PersonalPage {

    @Override
    public String label() {
      return phrase(key);
    }

    @Override
    public Place place() {
      return Place.MENU;
    }

    @Override
    public boolean isFor(Viewer viewer) {
      return viewer.administrator() || !administrators;
    }
  }
}

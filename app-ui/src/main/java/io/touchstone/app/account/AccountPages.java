package io.touchstone.app.account;

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
    return new MenuEntry(10, "Account", AccountView.class, false);
  }

  @Bean
  PersonalPage peoplePage() {
    return new MenuEntry(20, "People", PeopleView.class, true);
  }

  private record MenuEntry(
      int order, String label, Class<? extends Component> view, boolean administrators)
      implements PersonalPage {

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

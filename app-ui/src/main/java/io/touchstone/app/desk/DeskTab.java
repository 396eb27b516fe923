package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.shell.InvestigationTab;
import org.springframework.stereotype.Component;

@Component
class DeskTab implements InvestigationTab {

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String label() {
    return phrase("desk.desk");
  }

  @Override
  public Class<DeskView> view() {
    return DeskView.class;
  }
}

package io.touchstone.app.overview;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.shell.InvestigationTab;
import org.springframework.stereotype.Component;

@Component
class OverviewTab implements InvestigationTab {

  @Override
  public int order() {
    return 45;
  }

  @Override
  public String label() {
    return phrase("overview.overview");
  }

  @Override
  public Class<OverviewView> view() {
    return OverviewView.class;
  }
}

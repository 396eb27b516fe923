package io.touchstone.app.trail;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.shell.InvestigationTab;
import org.springframework.stereotype.Component;

@Component
class TrailTab implements InvestigationTab {

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String label() {
    return phrase("trail.activity");
  }

  @Override
  public Class<TrailView> view() {
    return TrailView.class;
  }
}

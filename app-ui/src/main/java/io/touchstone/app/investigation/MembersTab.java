package io.touchstone.app.investigation;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.shell.InvestigationTab;
import org.springframework.stereotype.Component;

@Component
class MembersTab implements InvestigationTab {

  @Override
  public int order() {
    return 70;
  }

  @Override
  public String label() {
    return phrase("investigation.people");
  }

  @Override
  public Class<MembersView> view() {
    return MembersView.class;
  }
}

package io.touchstone.app.discussion;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.PersonalPage;
import io.touchstone.domain.discussion.Discuss;
import org.springframework.stereotype.Component;

@Component
class CallsPage implements PersonalPage {
  private final CurrentViewer viewer;
  private final Discuss discussion;
  private final LiveUpdates live;

  CallsPage(CurrentViewer viewer, Discuss discussion, LiveUpdates live) {
    this.viewer = viewer;
    this.discussion = discussion;
    this.live = live;
  }

  @Override
  public Place place() {
    return Place.HEADER;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public String label() {
    return phrase("discussion.calls");
  }

  @Override
  public Class<CallsView> view() {
    return CallsView.class;
  }

  @Override
  public com.vaadin.flow.component.Component link() {
    return new CallsLink(label(), () -> discussion.calls(viewer.get()), live);
  }
}

package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.PersonalPage;
import io.touchstone.domain.publication.ReviewPublished;
import org.springframework.stereotype.Component;

@Component
class MyWorkPage implements PersonalPage {
  private final CurrentViewer viewer;
  private final ReviewPublished published;
  private final LiveUpdates live;

  MyWorkPage(CurrentViewer viewer, ReviewPublished published, LiveUpdates live) {
    this.viewer = viewer;
    this.published = published;
    this.live = live;
  }

  @Override
  public Place place() {
    return Place.HEADER;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String label() {
    return phrase("task.my-work");
  }

  @Override
  public Class<MyWorkView> view() {
    return MyWorkView.class;
  }

  @Override
  public com.vaadin.flow.component.Component link() {
    return new MyWorkLink(label(), () -> published.mine(viewer.get()), live);
  }
}

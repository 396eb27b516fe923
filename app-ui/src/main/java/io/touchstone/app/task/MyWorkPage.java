package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.shell.PersonalPage;
import org.springframework.stereotype.Component;

@Component
class MyWorkPage implements PersonalPage {

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
}

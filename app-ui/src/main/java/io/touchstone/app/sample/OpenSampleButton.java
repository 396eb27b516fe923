package io.touchstone.app.sample;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.touchstone.app.account.LoginsDialog;
import io.touchstone.app.article.ArticleNavigation;
import io.touchstone.app.shell.ErrorReference;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.shell.Pushes;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Viewer;

/** Opens the sample and then shows, once, how its people sign in. */
public final class OpenSampleButton extends Button {

  private static final String LABEL = "Open the sample";

  private final transient Viewer viewer;
  private final transient SampleInvestigation sample;

  public OpenSampleButton(Viewer viewer, SampleInvestigation sample) {
    super(LABEL);
    this.viewer = viewer;
    this.sample = sample;
    setDisableOnClick(true);
    addClickListener(click -> open(click.getSource().getUI().orElseThrow()));
  }

  /** Not on the session's thread: reading five files takes seconds. */
  private void open(UI ui) {
    setText("Opening…");
    Thread.ofVirtual().name("sample").start(() -> run(ui));
  }

  private void run(UI ui) {
    try {
      SampleInvestigation.Opened opened =
          sample.open(viewer, step -> Pushes.to(ui, () -> setText(step)));
      Pushes.to(
          ui,
          () -> {
            ui.navigate(ArticleNavigation.articles(opened.investigation()));
            new LoginsDialog("The sample's people", opened.logins()).open();
          });
    } catch (InvalidInputException e) {
      Pushes.to(ui, () -> refused(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      String sentence = ErrorReference.log(e).sentence();
      Pushes.to(ui, () -> refused(sentence));
    }
  }

  private void refused(String why) {
    setText(LABEL);
    setEnabled(true);
    Notices.refused(why);
  }
}

package io.touchstone.app.sample;

import static io.touchstone.app.language.Phrases.phrase;

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

  private final transient Viewer viewer;
  private final transient SampleInvestigation sample;

  public OpenSampleButton(Viewer viewer, SampleInvestigation sample) {
    super(phrase("sample.open"));
    this.viewer = viewer;
    this.sample = sample;
    setDisableOnClick(true);
    addClickListener(click -> open(click.getSource().getUI().orElseThrow()));
  }

  /** Not on the session's thread: reading five files takes seconds. */
  private void open(UI ui) {
    setText(phrase("sample.opening"));
    Thread.ofVirtual().name("sample").start(() -> run(ui));
  }

  private void run(UI ui) {
    try {
      SampleInvestigation.Opened opened =
          sample.open(viewer, step -> Pushes.to(ui, () -> setText(words(step))));
      Pushes.to(
          ui,
          () -> {
            ui.navigate(ArticleNavigation.articles(opened.investigation()));
            new LoginsDialog(phrase("sample.people"), opened.logins()).open();
          });
    } catch (InvalidInputException e) {
      Pushes.to(ui, () -> refused(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      ErrorReference reference = ErrorReference.log(e);
      Pushes.to(ui, () -> refused(reference.sentence()));
    }
  }

  private static String words(SampleInvestigation.Step step) {
    return switch (step) {
      case SampleInvestigation.Step.Reading(int number, int of) ->
          phrase("sample.reading", number, of);
      case SampleInvestigation.Step.Comparing _ -> phrase("sample.comparing");
      case SampleInvestigation.Step.Inviting _ -> phrase("sample.inviting");
    };
  }

  private void refused(String why) {
    setText(phrase("sample.open"));
    setEnabled(true);
    Notices.refused(why);
  }
}

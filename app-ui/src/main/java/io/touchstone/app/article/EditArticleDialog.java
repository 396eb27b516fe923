package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.shell.CopyButton;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.CorrectArticle;
import io.touchstone.domain.article.ReadArticle;
import java.util.List;

/** What is known about an article and where each was found, beside the text and the file. */
final class EditArticleDialog extends Dialog {

  /** What saving asks of the use case. */
  @FunctionalInterface
  interface Correct {
    SaveOutcome<Article> to(CorrectArticle.Correction typed, long expectedVersion);
  }

  private final transient FieldProblems problems = new FieldProblems();
  private final transient Correct correct;
  private final transient Runnable saved;
  private final FactFields fields;
  private final Div stale = new Div();
  private long version;

  EditArticleDialog(
      ReadArticle.Read read,
      OriginalDownload originals,
      List<String> outlets,
      Correct correct,
      Runnable saved) {
    this.correct = correct;
    this.saved = saved;
    this.version = read.article().version();
    this.fields = new FactFields(outlets, problems);
    setHeaderTitle(phrase("article.article", read.article().number()));
    setWidth("min(72rem, 96vw)");
    fields.show(read.article().facts());
    stale.addClassName("ts-warning");
    stale.getElement().setAttribute("role", "alert");
    stale.setVisible(false);
    Div form = new Div(stale, fields, problems.rest(), original(read, originals));
    form.addClassName("ts-form");
    Div both = new Div(form, new TextBeside(read.revision().content()));
    both.addClassName("ts-facts-and-text");
    add(both);
    Button save = new Button(phrase("investigation.save"), click -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), save);
  }

  private void save() {
    problems.run(
        () -> {
          switch (correct.to(fields.typed(), version)) {
            case SaveOutcome.Saved<Article> _ -> {
              close();
              saved.run();
            }
            case SaveOutcome.Stale<Article>(Article theirs) -> showStale(theirs);
          }
        });
  }

  private void showStale(Article theirs) {
    version = theirs.version();
    fields.showBeside(theirs.facts());
    stale.setText(phrase("article.stale"));
    stale.setVisible(true);
    saved.run();
  }

  private static Div original(ReadArticle.Read read, OriginalDownload originals) {
    String digest = read.revision().original().hex();
    Span sha = new Span("SHA-256 " + read.revision().original().abbreviated());
    sha.addClassNames("ts-mono", "ts-soft");
    sha.setTitle(digest);
    Div original =
        new Div(
            originals.link(read.article().id(), phrase("article.download")),
            sha,
            new CopyButton(phrase("article.copy-digest"), digest));
    original.addClassName("ts-original");
    return original;
  }
}

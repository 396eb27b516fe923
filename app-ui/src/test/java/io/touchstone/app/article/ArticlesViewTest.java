package io.touchstone.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.CorrectArticle;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@WithAdministrator
class ArticlesViewTest extends SpringBrowserlessTest {

  private static final String TEXT =
      """
      The old pier at Saltmere burned for six hours on Monday.

      Nobody was hurt, the fire brigade said on Tuesday morning.
      """;

  @Autowired private CurrentViewer current;
  @Autowired private ManageInvestigations investigations;
  @Autowired private ReadArticle articles;
  @Autowired private CorrectArticle corrections;
  @Autowired private FileImport files;

  private Viewer viewer;
  private InvestigationId id;

  @BeforeEach
  void openOne() {
    viewer = current.get();
    id = investigations.create(viewer, "The pier fire", "").id();
    navigate(ArticlesView.class, Map.of("investigation", id.toString()));
  }

  @Test
  void pastedTextBecomesAnArticleAndTheSameAgainIsFound() {
    paste("Pier burns at Saltmere", TEXT);
    paste("Pier burns at Saltmere", TEXT);

    assertThat(articles.list(viewer, id))
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.label()).isEqualTo("Pier burns at Saltmere");
              assertThat(article.statements()).isGreaterThanOrEqualTo(2);
            });
    assertThat(outcomes().getFirst()).contains("is here already, as article 1");
    assertThat(outcomes().getLast()).contains("imported as article 1 with");
  }

  @Test
  void pastingNothingIsSaidBesideTheFields() {
    paste("", " ");

    assertThat(find(TextField.class).withCaption("Headline").single().getErrorMessage())
        .isEqualTo("Enter the article's headline.");
    assertThat(find(TextArea.class).withCaption("Text").single().getErrorMessage())
        .isEqualTo("Paste the article's text.");
    assertThat(articles.list(viewer, id)).isEmpty();
  }

  @Test
  void aBadFileIsNamedWithItsReason() {
    List<FileImport.Line> lines =
        files.importFile(
            viewer,
            id,
            new SourceFile("broken.pdf", "%PDF-1.7 no".getBytes(StandardCharsets.UTF_8)));

    assertThat(lines)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.kind()).isEqualTo(FileImport.Line.Kind.FAILED);
              assertThat(line.file()).isEqualTo("broken.pdf");
              assertThat(line.words())
                  .startsWith("could not be imported: ")
                  .doesNotContain("Reference");
            });
  }

  @Test
  void aDateThatIsNoneIsSaidBesideTheField() {
    paste("Pier burns at Saltmere", TEXT);
    edit();
    TextField published = find(TextField.class).withCaption("Published").single();
    published.setValue("last Monday");
    test(find(Button.class).withText("Save").single()).click();

    assertThat(published.getErrorMessage())
        .isEqualTo("Enter the date as year-month-day, for example 2026-03-14.");
    assertThat(articles.list(viewer, id).getFirst().published()).isNull();
  }

  @Test
  void aCorrectionMadeMeanwhileIsShownBeforeItIsReplaced() {
    paste("Pier burns at Saltmere", TEXT);
    edit();
    ArticleSummary article = articles.list(viewer, id).getFirst();
    corrections.correct(
        viewer,
        article.id(),
        new CorrectArticle.Correction("Theirs", "", "", "", ""),
        article.version());
    TextField title = find(TextField.class).withCaption("Title").single();
    title.setValue("Mine");
    test(find(Button.class).withText("Save").single()).click();

    assertThat(title.getValue()).isEqualTo("Mine");
    assertThat(title.getHelperText()).isEqualTo("Theirs: Theirs");
    assertThat(find(Div.class).withClassName("ts-warning").single().getText())
        .contains("Somebody else saved this article meanwhile");
    test(find(Button.class).withText("Save").single()).click();
    assertThat(articles.list(viewer, id).getFirst().title()).isEqualTo("Mine");
  }

  private void paste(String title, String text) {
    test(find(Button.class).withText("Paste text").single()).click();
    find(TextField.class).withCaption("Headline").single().setValue(title);
    find(TextArea.class).withCaption("Text").single().setValue(text);
    test(find(Button.class).withText("Import").single()).click();
  }

  private void edit() {
    test(find(Button.class).withText("Edit").single()).click();
  }

  private List<String> outcomes() {
    return find(ListItem.class).all().stream()
        .map(item -> item.getElement().getTextRecursively())
        .toList();
  }
}

package io.touchstone.app.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.app.testing.BackgroundWork;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.CorrectArticle;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.ManageIntakes;
import io.touchstone.domain.intake.TakeIn;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.trail.TrailNews;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
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
  @Autowired private TakeIn takeIn;
  @Autowired private ManageIntakes imports;
  @Autowired private TrailNews news;

  private Viewer viewer;
  private InvestigationId id;

  @BeforeEach
  void openOne() {
    viewer = current.get();
    id = investigations.create(viewer, "The pier fire", "").id();
    navigate(ArticlesView.class, Map.of("investigation", id.toString()));
  }

  @AfterEach
  void deleteIt() {
    investigations.delete(viewer, id);
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
    assertThat(outcomes()).singleElement().asString().contains("is here already, as article 1");
    assertThat(find(Span.class).withText("1 here already").all()).hasSize(1);
  }

  @Test
  void pastingNothingIsSaidBesideTheFields() {
    typeAndImport("", " ");

    assertThat(find(TextField.class).withCaption("Headline").single().getErrorMessage())
        .isEqualTo("Enter the article's headline.");
    assertThat(find(TextArea.class).withCaption("Text").single().getErrorMessage())
        .isEqualTo("Paste the article's text.");
    assertThat(articles.list(viewer, id)).isEmpty();
  }

  @Test
  void aBadFileIsNamedWithItsReasonAndComesFirst() {
    IntakeId all = IntakeId.next();
    take(all, "good.txt", TEXT);
    take(all, "broken.pdf", "%PDF-1.7 no");
    awaitEnd();

    assertThat(outcomes()).hasSize(2);
    assertThat(outcomes().getFirst())
        .contains("✗broken.pdf could not be imported: ")
        .doesNotContain("Reference");
    assertThat(outcomes().getLast()).contains("✓good.txt imported as article 1 with");
    assertThat(find(Span.class).withText("1 imported, 1 could not be imported").all()).hasSize(1);
  }

  @Test
  void whatEndedCanBeClearedAndTheArticlesStay() {
    paste("Pier burns at Saltmere", TEXT);

    test(find(Button.class).withText("Clear").single()).click();

    assertThat(find(ListItem.class).all()).isEmpty();
    assertThat(imports.list(viewer, id)).isEmpty();
    assertThat(articles.list(viewer, id)).hasSize(1);
  }

  @Test
  void addressesThatAreNoneAreSaidBesideTheField() {
    test(find(Button.class).withText("Import from the web").single()).click();
    TextArea addresses = find(TextArea.class).withCaption("Web addresses").single();
    test(find(Button.class).withText("Import").single()).click();
    assertThat(addresses.getErrorMessage()).startsWith("Enter a whole web address");

    addresses.setValue("https://post.example/flood\nnot-one");
    test(find(Button.class).withText("Import").single()).click();

    assertThat(addresses.getErrorMessage()).startsWith("“not-one”: Enter a whole web address");
    assertThat(imports.list(viewer, id)).isEmpty();
  }

  /** No name server knows the site, and the filter lets nobody reach this machine. */
  @Test
  void whereASiteRefusesItsTextCanBePastedAndKeepsTheAddress() {
    test(find(Button.class).withText("Import from the web").single()).click();
    find(TextArea.class)
        .withCaption("Web addresses")
        .single()
        .setValue("http://127.0.0.1:9/flood http://127.0.0.1:9/flood");
    test(find(Button.class).withText("Import").single()).click();
    awaitEnd();
    assertThat(outcomes())
        .singleElement()
        .asString()
        .contains("✗http://127.0.0.1:9/flood could not be imported: ");

    test(find(Button.class).withText("Paste its text").single()).click();
    find(TextField.class).withCaption("Headline").single().setValue("Pier burns at Saltmere");
    find(TextArea.class).withCaption("Text").single().setValue(TEXT);
    test(find(Button.class).withText("Import").single()).click();
    awaitEnd();

    assertThat(outcomes()).hasSize(2);
    ArticleFacts facts =
        articles.read(viewer, articles.list(viewer, id).getFirst().id()).article().facts();
    assertThat(facts.url()).extracting(Fact::value).isEqualTo("http://127.0.0.1:9/flood");
    assertThat(facts.outlet()).extracting(Fact::value).isEqualTo("127.0.0.1");
  }

  @Test
  void theTextStandsBesideTheFactsAndEachFactSaysWhereItWasFound() {
    paste("Pier burns at Saltmere", TEXT);
    edit();

    assertThat(find(Div.class).withClassName("ts-beside").single().getElement())
        .extracting(it -> it.getTextRecursively())
        .asString()
        .contains("Pier burns at Saltmere")
        .contains("Nobody was hurt, the fire brigade said on Tuesday morning.");
    assertThat(find(TextField.class).withCaption("Title").single().getHelperText())
        .startsWith("Found in: ");
    assertThat(find(TextField.class).withCaption("Authors").single().getHelperText())
        .isEqualTo("Not found in the file.");
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
    typeAndImport(title, text);
    awaitEnd();
  }

  private void typeAndImport(String title, String text) {
    test(find(Button.class).withText("Paste text").single()).click();
    find(TextField.class).withCaption("Headline").single().setValue(title);
    find(TextArea.class).withCaption("Text").single().setValue(text);
    test(find(Button.class).withText("Import").single()).click();
  }

  private void take(IntakeId into, String name, String text) {
    takeIn.file(viewer, id, into, new SourceFile(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Leaving the page and coming back shows how far it is. */
  private void awaitEnd() {
    BackgroundWork.await(
        news, () -> imports.list(viewer, id).stream().noneMatch(ManageIntakes.Progress::isRunning));
    navigate(ArticlesView.class, Map.of("investigation", id.toString()));
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

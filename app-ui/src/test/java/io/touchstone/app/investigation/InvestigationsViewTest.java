package io.touchstone.app.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.investigation.InvestigationSummary;
import io.touchstone.domain.investigation.ManageInvestigations;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@WithAdministrator
class InvestigationsViewTest extends SpringBrowserlessTest {

  @Autowired private CurrentViewer viewer;
  @Autowired private ManageInvestigations investigations;

  @BeforeEach
  @AfterEach
  void deleteAll() {
    for (InvestigationSummary one : investigations.list(viewer.get())) {
      investigations.delete(viewer.get(), one.id());
    }
  }

  @Test
  void anEmptyListSaysWhatToDoNext() {
    navigate(InvestigationsView.class);

    assertThat(find(Button.class).withText("Start an investigation").exists()).isTrue();
    assertThat(find(Button.class).withText("Open the sample").exists()).isTrue();
  }

  @Test
  void withoutATitleTheFieldSaysSoAndNothingIsMade() {
    navigate(InvestigationsView.class);
    test(find(Button.class).withText("Start an investigation").single()).click();
    test(find(Button.class).withText("Start").single()).click();

    TextField title = find(TextField.class).withCaption("Event").single();
    assertThat(title.getErrorMessage()).isEqualTo("Name the event in 1 to 200 characters.");
    assertThat(investigations.list(viewer.get())).isEmpty();
  }

  @Test
  void aNewInvestigationOpensAtItsArticles() {
    navigate(InvestigationsView.class);
    test(find(Button.class).withText("Start an investigation").single()).click();
    find(TextField.class).withCaption("Event").single().setValue("The harbour fire");
    find(TextArea.class).withCaption("Question").single().setValue("Who locked the gate?");
    test(find(Button.class).withText("Start").single()).click();

    assertThat(find(H1.class).single().getText()).isEqualTo("Articles");
    assertThat(investigations.list(viewer.get()))
        .extracting(InvestigationSummary::title)
        .containsExactly("The harbour fire");
  }

  @Test
  void peoplesWorkIsDeletedOnlyAfterAQuestion() {
    investigations.create(viewer.get(), "The harbour fire", "");
    navigate(InvestigationsView.class);
    test(find(Button.class).withText("Delete").single()).click();

    assertThat(investigations.list(viewer.get())).hasSize(1);
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(investigations.list(viewer.get())).isEmpty();
  }

  @Test
  void aTitleChangedMeanwhileIsShownBeforeItIsReplaced() {
    var one = investigations.create(viewer.get(), "The harbour fire", "");
    navigate(InvestigationsView.class);
    test(find(Button.class).withText("Edit").single()).click();
    long version = investigations.open(viewer.get(), one.id()).version();
    investigations.rename(viewer.get(), one.id(), "The pier fire", "", version);
    find(TextField.class).withCaption("Event").single().setValue("The dock fire");
    test(find(Button.class).withText("Save").single()).click();

    assertThat(investigations.open(viewer.get(), one.id()).title()).isEqualTo("The pier fire");
    assertThat(
            find(com.vaadin.flow.component.html.Paragraph.class)
                .withClassName("ts-form-problem")
                .single()
                .getText())
        .contains("The pier fire");
    test(find(Button.class).withText("Save").single()).click();
    assertThat(investigations.open(viewer.get(), one.id()).title()).isEqualTo("The dock fire");
  }

  @Test
  void addingNobodyIsSaidBesideTheField() {
    var one = investigations.create(viewer.get(), "The harbour fire", "");
    navigate(MembersView.class, Map.of("investigation", one.id().toString()));
    test(find(Button.class).withText("Add").single()).click();

    assertThat(find(ComboBox.class).withCaption("Person").single().getErrorMessage())
        .isEqualTo("Choose a person from the list.");
  }

  @Test
  void theLastEditorStays() {
    var one = investigations.create(viewer.get(), "The harbour fire", "");
    navigate(MembersView.class, Map.of("investigation", one.id().toString()));
    test(find(Button.class).withText("Remove").single()).click();

    assertThat(investigations.open(viewer.get(), one.id()).members()).hasSize(1);
  }
}

package io.touchstone.app.publication;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.language.Sentences;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.app.task.ViewerZone;
import io.touchstone.domain.publication.Audience;
import io.touchstone.domain.publication.PublishOutcome;
import io.touchstone.domain.publication.PublishReport.Choice;
import io.touchstone.domain.report.ReportLanguage;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.Unmet;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is published, to whom and from when; what stands against it is listed and refuses. */
final class PublishDialog extends Dialog {
  private final transient FieldProblems problems = new FieldProblems();
  private final RadioButtonGroup<Audience> audience =
      new RadioButtonGroup<>(phrase("publication.audience"));
  private final TextArea correction = new TextArea(phrase("publication.correction"));
  private final MultiSelectComboBox<ReviewedClaim> claims =
      new MultiSelectComboBox<>(phrase("publication.claims"));
  private final ReportLanguageField language = new ReportLanguageField();
  private final DateTimePicker embargo = new DateTimePicker(phrase("publication.embargo"));
  private final UnorderedList unmet = new UnorderedList();
  private final Div against = new Div(new H3(phrase("publication.against")), unmet);
  private final Button publish = new Button(phrase("publication.publish"));
  private final transient Function<Choice, List<Unmet>> gate;

  /** What the dialogue's answer is given to. */
  interface Publishing {
    PublishOutcome publish(Audience audience, String correction, Choice choice);
  }

  private PublishDialog(
      String header,
      List<ReviewedClaim> reviewed,
      Function<Choice, List<Unmet>> gate,
      Publishing publishing,
      Runnable published) {
    this.gate = gate;
    setHeaderTitle(header);
    setWidth("36rem");
    audience.setItems(Audience.values());
    audience.setItemLabelGenerator(PublishedList::audience);
    audience.setValue(Audience.EVERYONE);
    correction.setHelperText(phrase("publication.correction-help"));
    correction.setMinRows(2);
    claims.setItems(reviewed);
    claims.setItemLabelGenerator(PublishDialog::label);
    claims.setHelperText(phrase("publication.claims-help"));
    claims.addValueChangeListener(change -> judge());
    embargo.setHelperText(phrase("publication.embargo-help", ViewerZone.current().getId()));
    against.addClassName("report-left-out");
    against.getElement().setAttribute("role", "status");
    problems.beside("correction", correction).beside("claims", claims).beside("embargo", embargo);
    Div form = new Div(audience, language, correction, claims, embargo, against, problems.rest());
    form.addClassName("ts-form");
    add(form);
    publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    publish.setDisableOnClick(true);
    publish.addClickListener(
        click -> {
          boolean accepted =
              problems.run(
                  () -> {
                    switch (publishing.publish(
                        audience.getValue(), correction.getValue(), choice())) {
                      case PublishOutcome.Published _ -> {
                        close();
                        published.run();
                      }
                      case PublishOutcome.Refused(List<Unmet> why) -> show(why);
                    }
                  });
          if (!accepted) {
            publish.setEnabled(true);
          }
        });
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), publish);
    judge();
  }

  static PublishDialog first(
      List<ReviewedClaim> reviewed,
      ReportLanguage language,
      Function<Choice, List<Unmet>> gate,
      Publishing publishing,
      Runnable published) {
    PublishDialog dialog =
        new PublishDialog(
            phrase("publication.publish-header"), reviewed, gate, publishing, published);
    dialog.correction.setVisible(false);
    dialog.language.setValue(language);
    return dialog;
  }

  static PublishDialog correcting(
      List<ReviewedClaim> reviewed,
      ReportLanguage language,
      Function<Choice, List<Unmet>> gate,
      Publishing publishing,
      Runnable published) {
    PublishDialog dialog =
        new PublishDialog(
            phrase("publication.correct-header"), reviewed, gate, publishing, published);
    dialog.audience.setVisible(false);
    dialog.language.setValue(language);
    return dialog;
  }

  private Choice choice() {
    LocalDateTime until = embargo.getValue();
    return new Choice(
        claims.getValue().stream().map(ReviewedClaim::number).collect(Collectors.toSet()),
        until == null ? null : until.atZone(ViewerZone.current()).toInstant(),
        language.getValue());
  }

  private void judge() {
    show(gate.apply(choice()));
  }

  private void show(List<Unmet> why) {
    unmet.removeAll();
    List<Unmet> unapproved = why.stream().filter(it -> it.kind() == Unmet.Kind.UNAPPROVED).toList();
    if (unapproved.size() > 1) {
      unmet.add(
          new ListItem(
              phrase(
                  "publication.unapproved",
                  unapproved.size(),
                  unapproved.stream()
                      .map(it -> String.valueOf(it.claim()))
                      .collect(Collectors.joining(", ")))));
    }
    why.stream()
        .filter(it -> unapproved.size() < 2 || it.kind() != Unmet.Kind.UNAPPROVED)
        .forEach(it -> unmet.add(new ListItem(Sentences.inPageLanguage(it.sentence()))));
    against.setVisible(!why.isEmpty());
    publish.setEnabled(why.isEmpty());
  }

  private static String label(ReviewedClaim claim) {
    return claim.number() + " · " + claim.text();
  }
}

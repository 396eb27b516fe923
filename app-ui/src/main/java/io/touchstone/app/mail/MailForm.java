package io.touchstone.app.mail;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import io.touchstone.app.language.Language;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationSummary;
import io.touchstone.domain.notification.ChooseMail;
import io.touchstone.domain.notification.MailChoice;
import io.touchstone.domain.notification.MailPace;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How soon one is told by mail, in which language, and of what not. */
final class MailForm extends Div {
  private final transient Viewer viewer;
  private final transient ChooseMail choosing;
  private final transient List<InvestigationSummary> investigations;

  private final RadioButtonGroup<MailPace> pace = new RadioButtonGroup<>(phrase("mail.pace"));
  private final Select<Language> language = new Select<>();
  private final MultiSelectComboBox<InvestigationSummary> muted =
      new MultiSelectComboBox<>(phrase("mail.muted"));

  MailForm(
      Viewer viewer,
      ChooseMail choosing,
      ChooseMail.Chosen chosen,
      List<InvestigationSummary> investigations,
      LocalTime daily) {
    this.viewer = viewer;
    this.choosing = choosing;
    this.investigations = investigations;
    addClassName("ts-form");
    pace.setItems(MailPace.values());
    pace.setItemLabelGenerator(it -> label(it, daily));
    pace.setValue(chosen.choice().pace());
    language.setLabel(phrase("mail.language"));
    language.setItems(Language.values());
    language.setItemLabelGenerator(Language::ownName);
    language.setValue(Language.ofCode(chosen.choice().language()).orElseGet(Language::current));
    muted.setItems(investigations);
    muted.setItemLabelGenerator(InvestigationSummary::title);
    muted.setValue(
        investigations.stream()
            .filter(it -> chosen.muted().contains(it.id()))
            .collect(Collectors.toSet()));
    muted.setVisible(!investigations.isEmpty());
    Button save = new Button(phrase("investigation.save"), click -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(pace, language, muted, save);
  }

  private static String label(MailPace pace, LocalTime daily) {
    return switch (pace) {
      case AT_ONCE -> phrase("mail.as-it-happens");
      case DAILY -> phrase("mail.daily", daily.toString());
      case NEVER -> phrase("mail.never");
    };
  }

  private void save() {
    choosing.choose(viewer, new MailChoice(pace.getValue(), language.getValue().code()));
    Set<InvestigationId> silent =
        muted.getValue().stream().map(InvestigationSummary::id).collect(Collectors.toSet());
    for (InvestigationSummary each : investigations) {
      choosing.mute(viewer, each.id(), silent.contains(each.id()));
    }
    Notices.done(phrase("mail.saved"));
  }
}

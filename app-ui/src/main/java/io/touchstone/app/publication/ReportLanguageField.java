package io.touchstone.app.publication;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.touchstone.app.language.Language;
import io.touchstone.domain.report.ReportLanguage;

/** In which language a report says its own words; that of the page at first. */
public final class ReportLanguageField extends RadioButtonGroup<ReportLanguage> {

  public ReportLanguageField() {
    super(phrase("publication.language"));
    setItems(ReportLanguage.values());
    setItemLabelGenerator(
        it ->
            switch (it) {
              case ENGLISH -> phrase("publication.english");
              case GERMAN -> phrase("publication.german");
            });
    setValue(
        Language.current() == Language.GERMAN ? ReportLanguage.GERMAN : ReportLanguage.ENGLISH);
  }
}

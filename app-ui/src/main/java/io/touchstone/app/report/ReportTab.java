package io.touchstone.app.report;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.shell.InvestigationTab;
import org.springframework.stereotype.Component;

@Component
class ReportTab implements InvestigationTab {

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String label() {
    return phrase("report.report");
  }

  @Override
  public Class<ReportView> view() {
    return ReportView.class;
  }
}

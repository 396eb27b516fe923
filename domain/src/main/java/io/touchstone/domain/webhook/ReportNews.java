package io.touchstone.domain.webhook;

import io.touchstone.domain.publication.Audience;
import io.touchstone.domain.publication.PublishedReport;
import io.touchstone.domain.publication.PublishedReport.Version;
import io.touchstone.domain.publication.PublishedReport.Withdrawal;
import io.touchstone.domain.publication.PublishedReports;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.webhook.ComposeMessage.Composed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a report readers may know at that time. */
record ReportNews(PublishedReports reports, Instant now) {

  Composed of(Delivery delivery, Map<String, Object> data) {
    int slash = delivery.report().indexOf('/');
    int number = Integer.parseInt(delivery.report().substring(slash + 1));
    Optional<PublishedReport> report =
        reports.find(new ReportAddress(delivery.report().substring(0, slash)));
    if (report.isEmpty()) {
      return new Composed.Nothing();
    }
    Withdrawal withdrawal = report.get().withdrawal();
    boolean tellsOfWithdrawal = delivery.type().equals("report.withdrawn");
    if (tellsOfWithdrawal != (withdrawal != null)) {
      return new Composed.Nothing();
    }
    if (withdrawal != null) {
      List<Version> seen = report.get().visibleAt(withdrawal.at());
      return seen.isEmpty()
          ? new Composed.Nothing() // readers never saw it
          : said(delivery, data, report.get(), seen.getLast());
    }
    Version told = report.get().versions().get(number - 1);
    return told.visibleFrom().isAfter(now)
        ? new Composed.NotBefore(told.visibleFrom())
        : said(delivery, data, report.get(), told);
  }

  private Composed said(
      Delivery delivery, Map<String, Object> data, PublishedReport report, Version version) {
    data.put("report", shown(report, version));
    return ComposeMessage.said(delivery, data);
  }

  /**
   * An address that only those with the link know isn't given away, nor what a newer version under
   * embargo is called.
   */
  private Map<String, Object> shown(PublishedReport report, Version version) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("title", reports.outline(version.dossier()).title());
    shown.put("version", version.number());
    if (report.audience() == Audience.EVERYONE) {
      shown.put("path", "/reports/" + report.address());
    }
    return shown;
  }
}

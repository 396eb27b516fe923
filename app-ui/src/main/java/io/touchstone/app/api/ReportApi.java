package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.report.ExportReport;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.report.ReportLanguage;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports as files; the trail keeps that they were handed out. */
@RestController
class ReportApi {
  private final CurrentViewer viewer;
  private final ExportReport reports;

  ReportApi(CurrentViewer viewer, ExportReport reports) {
    this.viewer = viewer;
    this.reports = reports;
  }

  @GetMapping(
      path = Api.INVESTIGATION + "/report",
      name = "The report in one of its formats, as a file")
  ResponseEntity<byte[]> report(
      @PathVariable UUID investigation,
      @RequestParam String format,
      @RequestParam(defaultValue = "en") String language) {
    ExportReport.Export export =
        reports.export(
            viewer.get(), new InvestigationId(investigation), named(format), spoken(language));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(export.format().contentType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(export.fileName()).build().toString())
        .body(export.content());
  }

  private static ReportLanguage spoken(String tag) {
    return Arrays.stream(ReportLanguage.values())
        .filter(it -> it.tag().equals(tag.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "language",
                    "Choose one of "
                        + Arrays.stream(ReportLanguage.values())
                            .map(ReportLanguage::tag)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static ReportFormat named(String typed) {
    return Arrays.stream(ReportFormat.values())
        .filter(it -> name(it).equals(typed.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "format",
                    "Choose one of "
                        + Arrays.stream(ReportFormat.values())
                            .map(ReportApi::name)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  /** As one types it: claim-review. */
  private static String name(ReportFormat format) {
    return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package io.touchstone.app.publication;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.publication.Audience;
import io.touchstone.domain.publication.PublishedReport.Version;
import io.touchstone.domain.publication.ReadPublished;
import io.touchstone.domain.publication.ReadPublished.Page;
import io.touchstone.domain.publication.ReadPublished.Shown;
import io.touchstone.domain.publication.ReadPublished.Withdrawn;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.report.Moment;
import io.touchstone.report.html.Publication;
import io.touchstone.report.html.PublishedPages;
import java.util.Arrays;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Published reports for everybody, signed in or not. What is under embargo isn't there, what was
 * withdrawn is gone with a notice, and an unguessable address is kept from search engines.
 */
@RestController
@RequestMapping(PublishedAddresses.ALL)
class PublishedReportPages {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";
  private static final MediaType HTML = MediaType.parseMediaType("text/html; charset=utf-8");

  private final ReadPublished published;
  private final ObjectProvider<PublishedPages> pages; // loaded with the first reader
  private final RenderedReports files;

  PublishedReportPages(
      ReadPublished published, ObjectProvider<PublishedPages> pages, RenderedReports files) {
    this.published = published;
    this.pages = pages;
    this.files = files;
  }

  @GetMapping
  ResponseEntity<byte[]> all() {
    return html(HttpStatus.OK)
        .body(
            pages
                .getObject()
                .list(published.feed().stream().map(PublishedReportPages::entry).toList()));
  }

  @GetMapping("/{address}")
  ResponseEntity<byte[]> newest(@PathVariable String address) {
    return page(published.read(ReportAddress.parse(address)), this::report);
  }

  @GetMapping("/{address}/versions/{version}")
  ResponseEntity<byte[]> version(@PathVariable String address, @PathVariable int version) {
    return page(published.read(ReportAddress.parse(address), version), this::report);
  }

  @GetMapping("/{address}/claims/{claim}")
  ResponseEntity<byte[]> claim(@PathVariable String address, @PathVariable int claim) {
    return page(published.read(ReportAddress.parse(address)), shown -> claim(shown, claim));
  }

  @GetMapping("/{address}/versions/{version}/claims/{claim}")
  ResponseEntity<byte[]> claim(
      @PathVariable String address, @PathVariable int version, @PathVariable int claim) {
    return page(
        published.read(ReportAddress.parse(address), version), shown -> claim(shown, claim));
  }

  /**
   * @param name of a file, {@code report.pdf}
   */
  @GetMapping("/{address}/versions/{version}/files/{name}")
  ResponseEntity<byte[]> file(
      @PathVariable String address, @PathVariable int version, @PathVariable String name) {
    ReportFormat format =
        Arrays.stream(ReportFormat.values())
            .filter(it -> fileName(it).equals(name))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("There is no such file."));
    Page page = published.read(ReportAddress.parse(address), version);
    return page instanceof Shown shown
        ? headers(ResponseEntity.ok(), shown)
            .contentType(MediaType.parseMediaType(format.contentType()))
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                    .filename(address + "-" + version + "." + format.extension())
                    .build()
                    .toString())
            .body(files.file(shown, format))
        : page(page, this::report);
  }

  @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
  ResponseEntity<byte[]> nothing() {
    return html(HttpStatus.NOT_FOUND).body(pages.getObject().nothing());
  }

  private ResponseEntity<byte[]> page(Page page, Function<Shown, byte[]> content) {
    return switch (page) {
      case Shown shown -> headers(html(HttpStatus.OK), shown).body(content.apply(shown));
      case Withdrawn(var report, var withdrawal) ->
          html(HttpStatus.GONE)
              .body(
                  pages
                      .getObject()
                      .withdrawn(report.title(), withdrawal.at(), withdrawal.notice()));
    };
  }

  private static ResponseEntity.BodyBuilder headers(ResponseEntity.BodyBuilder to, Shown shown) {
    to.cacheControl(CacheControl.noCache());
    if (shown.report().audience() == Audience.WHO_HAS_THE_LINK) {
      to.header("X-Robots-Tag", "noindex, nofollow");
    }
    return to;
  }

  private static ResponseEntity.BodyBuilder html(HttpStatus status) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .header("Content-Security-Policy", POLICY)
        .header("Referrer-Policy", "no-referrer");
  }

  private byte[] report(Shown shown) {
    return pages.getObject().report(shown.dossier(), publication(shown));
  }

  private byte[] claim(Shown shown, int number) {
    ReviewedClaim claim =
        shown.dossier().claims().stream()
            .filter(it -> it.number() == number)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("The report has no such claim."));
    return pages.getObject().claim(shown.dossier(), claim, publication(shown));
  }

  private Publication publication(Shown shown) {
    String address = PublishedAddresses.absolute(shown.report().address());
    int version = shown.version().number();
    return Publication.of(
        address,
        version,
        shown.visible().stream().map(Version::number).toList(),
        shown.version().visibleFrom(),
        Arrays.stream(ReportFormat.values())
            .filter(it -> it != ReportFormat.HTML)
            .map(it -> link(address + "/versions/" + version + "/files/", it))
            .toList());
  }

  private static Publication.Link link(String folder, ReportFormat format) {
    String words =
        switch (format) {
          case HTML -> "HTML";
          case PDF -> "PDF";
          case DOCX -> "Word";
          case MARKDOWN -> "Markdown";
          case CSV -> "CSV";
          case XLSX -> "Excel";
          case JSON -> "JSON";
          case CLAIM_REVIEW -> "ClaimReview";
          case WEB_ANNOTATION -> "Web Annotations";
        };
    return new Publication.Link(words, folder + fileName(format));
  }

  private static String fileName(ReportFormat format) {
    return "report." + format.extension();
  }

  private static PublishedPages.Entry entry(Shown shown) {
    return new PublishedPages.Entry(
        shown.dossier().title(),
        shown.dossier().question(),
        PublishedAddresses.absolute(shown.report().address()),
        Moment.of(shown.version().visibleFrom()),
        shown.version().number());
  }
}

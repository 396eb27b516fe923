package io.touchstone.app.report;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.touchstone.app.approval.ApprovalDialogs;
import io.touchstone.app.approval.AwaitedApprovals;
import io.touchstone.app.language.Sentences;
import io.touchstone.app.publication.PublishedList;
import io.touchstone.app.publication.ReportLanguageField;
import io.touchstone.app.replication.PackDownloads;
import io.touchstone.app.replication.Packs;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.InvestigationParameter;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.publication.PublishReport;
import io.touchstone.domain.publication.ReviewPublished;
import io.touchstone.domain.report.CompileDossier;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.report.Unmet;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report as it would be handed out now, and the files it is handed out as. */
@Route(value = "investigations/:investigation/report", layout = MainLayout.class)
@StyleSheet("report.css")
@PermitAll
class ReportView extends Div implements BeforeEnterObserver, NamedPage {

  private final transient CurrentViewer viewer;
  private final transient Access access;
  private final transient CompileDossier dossiers;
  private final transient ReportFiles files;
  private final transient Packs packs;

  private final Paragraph covers = new Paragraph();
  private final UnorderedList leftOut = new UnorderedList();
  private final Div leftOutSection = new Div(new H2(phrase("report.left-out")), leftOut);
  private final UnorderedList unmet = new UnorderedList();
  private final Div unmetSection = new Div(new H2(phrase("report.before-published")), unmet);
  private final Div downloads = new Div();
  private final Div pack = new Div();
  private final Paragraph head = new Paragraph();
  private final IFrame preview = new IFrame();
  private final ReportLanguageField language = new ReportLanguageField();
  private final PublishedList published;
  private final AwaitedApprovals approvals;

  private @Nullable InvestigationId investigation;

  ReportView(
      CurrentViewer viewer,
      Access access,
      CompileDossier dossiers,
      PublishReport publishing,
      ReviewPublished reviewing,
      ApprovalDialogs approving,
      ReportFiles files,
      Packs packs) {
    this.viewer = viewer;
    this.access = access;
    this.packs = packs;
    this.files = files;
    approvals = new AwaitedApprovals(approving, this::refresh);
    published =
        new PublishedList(viewer, access, publishing, reviewing, language::getValue, this::refresh);
    language.addValueChangeListener(
        change -> {
          if (investigation != null) {
            offer(investigation);
            preview.setSrc(files.preview(investigation, language.getValue()));
          }
        });
    this.dossiers = dossiers;
    addClassName("report");
    downloads.addClassName("report-downloads");
    leftOutSection.addClassName("report-left-out");
    unmetSection.addClassName("report-left-out");
    head.addClassName("report-head");
    preview.setTitle(phrase("report.preview"));
    // setSandbox() without arguments leaves the attribute out, and everything allowed
    preview.getElement().setAttribute("sandbox", "");
    preview.addClassName("report-preview");
    Aside side =
        new Aside(
            new H1(pageName()),
            covers,
            published,
            approvals,
            unmetSection,
            language,
            downloads,
            pack,
            leftOutSection,
            head);
    side.getElement().setAttribute("aria-label", phrase("report.about"));
    side.addClassName("report-side");
    add(side, preview);
  }

  @Override
  public String pageName() {
    return phrase("report.report");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InvestigationId id = InvestigationParameter.of(event.getRouteParameters());
    if (!id.equals(investigation)) {
      investigation = id;
      offer(id);
    }
    refresh();
  }

  /** Compiles the report again. */
  public void refresh() {
    InvestigationId id = investigation;
    if (id == null) {
      return;
    }
    Dossier dossier = dossiers.compile(viewer.get(), id);
    covers.setText(ReportContents.covers(dossier));
    List<String> missing = ReportContents.leftOut(dossier);
    leftOut.removeAll();
    missing.forEach(sentence -> leftOut.add(new ListItem(sentence)));
    leftOutSection.setVisible(!missing.isEmpty());
    published.show(id, dossier.claims());
    approvals.show(
        id,
        AccessPolicy.permits(
            viewer.get(),
            access.require(viewer.get(), id, Permission.VIEW),
            Permission.WAIVE_APPROVAL));
    // what waits for an approval stands above, with the way to it
    List<Unmet> against =
        dossiers.unmet(viewer.get(), id).stream()
            .filter(it -> it.kind() != Unmet.Kind.UNAPPROVED)
            .toList();
    unmet.removeAll();
    against.forEach(it -> unmet.add(new ListItem(Sentences.inPageLanguage(it.sentence()))));
    unmetSection.setVisible(!against.isEmpty());
    head.setText(phrase("report.recorded", dossier.trailHead().entries()));
    preview.setSrc(files.preview(id, language.getValue()));
  }

  private void offer(InvestigationId id) {
    downloads.removeAll();
    downloads.add(
        download(id, ReportFormat.HTML, "HTML", phrase("report.html-for")),
        download(id, ReportFormat.PDF, "PDF", phrase("report.pdf-for")),
        download(id, ReportFormat.DOCX, "Word", phrase("report.word-for")),
        download(id, ReportFormat.MARKDOWN, "Markdown", phrase("report.markdown-for")),
        download(id, ReportFormat.XLSX, "Excel", phrase("report.excel-for")),
        download(id, ReportFormat.CSV, "CSV", phrase("report.csv-for")),
        download(id, ReportFormat.JSON, "JSON", phrase("report.json-for")),
        download(id, ReportFormat.CLAIM_REVIEW, "ClaimReview", phrase("report.claim-review-for")),
        download(
            id,
            ReportFormat.WEB_ANNOTATION,
            "Web Annotations",
            phrase("report.web-annotation-for")));
    pack.removeAll();
    Viewer person = viewer.get();
    if (AccessPolicy.permits(
        person, access.require(person, id, Permission.VIEW), Permission.PUBLISH)) {
      pack.add(new PackDownloads(packs, person, id));
    }
  }

  private Anchor download(InvestigationId id, ReportFormat format, String name, String purpose) {
    DownloadHandler file = files.file(id, format, language.getValue());
    Anchor link = new Anchor();
    link.setHref(file);
    link.addClassName("report-download");
    Span title = new Span("↓ " + name);
    title.addClassName("report-download-name");
    Span what = new Span(purpose);
    what.addClassName("report-download-purpose");
    link.add(title, what);
    return link;
  }
}

package io.touchstone.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import io.touchstone.app.approval.ApprovalDialogs;
import io.touchstone.app.replication.Packs;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.publication.PublishReport;
import io.touchstone.domain.publication.ReviewPublished;
import io.touchstone.domain.report.CompileDossier;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ExportReport;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.Unmet;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "io.touchstone.app.none")
class ReportViewTest extends BrowserlessTest {

  private static final InvestigationId INVESTIGATION = InvestigationId.next();

  private final CurrentViewer viewer = mock(CurrentViewer.class);
  private final Access access = mock(Access.class);
  private final CompileDossier dossiers = mock(CompileDossier.class);
  private final ApprovalDialogs approvals = mock(ApprovalDialogs.class);

  @Test
  void whatIsLeftOutStandsBesideTheReport() {
    ReportView view = open(dossier(3, 1, null, Finding.of(Verdict.CORROBORATED)));

    assertThat(view.getElement().getTextRecursively())
        .contains("This report covers 2 claims from 0 articles.", "Trail so far: 12 entries");
    assertThat(find(ListItem.class, view).all())
        .extracting(ListItem::getText)
        .containsExactly(
            "3 claims have no mark yet.",
            "1 statement belongs to no claim.",
            "1 claim is contested: the report says so and gives no finding.");
  }

  @Test
  void whatStandsAgainstPublishingIsSaid() {
    given(dossiers.unmet(any(), any()))
        .willReturn(
            List.of(new Unmet(4, Unmet.Kind.CONTESTED, "Claim 4 is contested: settle it.")));
    ReportView view = open(dossier(0, 0));

    assertThat(find(ListItem.class, view).all())
        .extracting(ListItem::getText)
        .containsExactly("Claim 4 is contested: settle it.");
  }

  @Test
  void aCompleteReportLeavesNothingOut() {
    ReportView view = open(dossier(0, 0, Finding.of(Verdict.DISPUTED)));

    assertThat(find(ListItem.class, view).all()).isEmpty();
    assertThat(view.getElement().getTextRecursively()).contains("covers 1 claim from");
  }

  @Test
  void thePreviewMayRunNothingAndEveryFormatCanBeDownloaded() {
    ReportView view = open(dossier(0, 0));

    IFrame preview = find(IFrame.class, view).single();
    assertThat(preview.getElement().getAttribute("sandbox")).isEmpty();
    assertThat(preview.getElement().getAttribute("src")).startsWith("VAADIN/dynamic/resource/");
    assertThat(find(Anchor.class, view).all())
        .extracting(link -> link.getElement().getTextRecursively())
        .satisfiesExactly(
            html -> assertThat(html).contains("HTML"),
            pdf -> assertThat(pdf).contains("PDF"),
            word -> assertThat(word).contains("Word"),
            markdown -> assertThat(markdown).contains("Markdown"),
            excel -> assertThat(excel).contains("Excel"),
            csv -> assertThat(csv).contains("CSV"),
            json -> assertThat(json).contains("JSON"),
            review -> assertThat(review).contains("ClaimReview"),
            annotations -> assertThat(annotations).contains("Web Annotations"));
  }

  private ReportView open(Dossier dossier) {
    given(viewer.get()).willReturn(new Viewer(AccountId.next(), false));
    given(dossiers.compile(any(), any())).willReturn(dossier);
    given(access.require(any(), any(), any()))
        .willReturn(
            new Investigation(INVESTIGATION, "The flood", "", false, Map.of(), Instant.EPOCH, 0));
    ReportView view =
        new ReportView(
            viewer,
            access,
            dossiers,
            mock(PublishReport.class),
            mock(ReviewPublished.class),
            approvals,
            new ReportFiles(viewer, mock(ExportReport.class)),
            mock(Packs.class));
    BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    given(event.getRouteParameters())
        .willReturn(new RouteParameters("investigation", INVESTIGATION.toString()));
    view.beforeEnter(event);
    UI.getCurrent().add(view);
    return view;
  }

  private static Dossier dossier(int unmarked, int loose, @Nullable Finding... findings) {
    return new Dossier(
        INVESTIGATION.toString(),
        "The flood",
        "",
        null,
        Instant.EPOCH,
        List.of(),
        Stream.of(findings).map(ReportViewTest::claim).toList(),
        new Dossier.LeftOut(unmarked, loose, 0),
        new Dossier.TrailHead(12, "ab".repeat(32)),
        List.of());
  }

  private static ReviewedClaim claim(@Nullable Finding finding) {
    return new ReviewedClaim(
        "id",
        1,
        "x",
        ReviewedClaim.About.NONE,
        finding,
        false,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }
}

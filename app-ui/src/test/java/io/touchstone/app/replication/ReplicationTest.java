package io.touchstone.app.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.app.sample.SampleInvestigation;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Username;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.approval.ApproveClaim;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.GroupStatements;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.LinkEvidence;
import io.touchstone.domain.evidence.NewEvidence;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.inquiry.AskOutlets;
import io.touchstone.domain.inquiry.Channel;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.inquiry.Reply;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.report.ExportReport;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.report.ReportLanguage;
import io.touchstone.domain.review.ArrangeReviews;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.ReadTrail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.persistence.trail.SealedRows;
import io.touchstone.persistence.trail.TrailTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@WithAdministrator
class ReplicationTest {
  private static final String SECRET = "The night porter, who must not be named";
  private static final String HIDDEN_ADDRESS = "https://registry.example/files/4711";

  @Autowired private SampleInvestigation sample;
  @Autowired private CurrentViewer current;
  @Autowired private ManageInvestigations investigations;
  @Autowired private Accounts accounts;
  @Autowired private Claims claims;
  @Autowired private Suggestions suggestions;
  @Autowired private GroupStatements grouping;
  @Autowired private ApproveClaim approving;
  @Autowired private AskOutlets asking;
  @Autowired private ReadArticle articles;
  @Autowired private MarkClaim marking;
  @Autowired private LinkEvidence evidence;
  @Autowired private ArrangeReviews reviews;
  @Autowired private ExportReport reports;
  @Autowired private ReadTrail trails;
  @Autowired private Members members;
  @Autowired private Packs packs;
  @Autowired private DataSource database;

  @Test
  void outAndInGivesTheSameMatrixAndTheSameReport() throws IOException, SQLException {
    Viewer chief = current.get();
    InvestigationId source = investigated(chief);
    Map<String, byte[]> pack = unpacked(exported(chief, source, true));

    assertThat(pack.keySet())
        .contains("README.md", "manifest.json", "matrix.csv", "report/report.html")
        .filteredOn(it -> it.startsWith("originals/"))
        .hasSize(5);
    for (byte[] part : pack.values()) {
      assertThat(new String(part, StandardCharsets.UTF_8))
          .doesNotContain(SECRET)
          .doesNotContain(HIDDEN_ADDRESS)
          .doesNotContain("Frida Chief");
    }
    assertThat(report(pack))
        .contains("Nobody else is there tonight.")
        .contains("Our own reporter saw it.");
    for (String title : List.of("The harbour's log", "A file of the registry")) {
      assertThat(report(pack)).contains(title);
    }

    // beside its original
    InvestigationId beside = rebuilt(chief, zipped(pack));
    assertSame(chief, source, beside);
    // where the original isn't
    List<ClaimId> ids = claims.in(source).stream().map(Claim::id).toList();
    investigations.delete(chief, beside);
    investigations.delete(chief, source);
    InvestigationId alone = rebuilt(chief, zipped(pack));
    assertThat(claims.in(alone)).extracting(Claim::id).isEqualTo(ids);
    Map<String, byte[]> again = unpacked(exported(chief, alone, true));
    assertThat(again.get("matrix.csv")).isEqualTo(pack.get("matrix.csv"));
    assertThat(report(again)).isEqualTo(report(pack));
    assertThat(again.keySet()).containsAll(pack.keySet()).contains("earlier-trails.jsonl");
    // a copy of the copy
    InvestigationId third = rebuilt(chief, zipped(again));
    assertThat(unpacked(exported(chief, third, false)).get("matrix.csv"))
        .isEqualTo(pack.get("matrix.csv"));

    assertThat(trails.whole(chief, alone).getFirst())
        .satisfies(
            first -> {
              assertThat(first.action()).isEqualTo(TrailAction.INVESTIGATION_REPLICATED);
              assertThat(new String(pack.get("trail.jsonl"), StandardCharsets.UTF_8))
                  .contains("{\"digest\":\"" + first.details().get("head"));
            });
    assertThat(members.names(chief, alone).values())
        .contains("editor 1 (imported)", "editor 2 (imported)");
    assertThat(accounts.byUsername(new Username("imported"))).isEmpty();
    investigations.delete(chief, third);

    // digests only: everything but the files
    InvestigationId light = rebuilt(chief, exported(chief, alone, false));
    assertThat(unpacked(exported(chief, light, true)).get("matrix.csv"))
        .isEqualTo(pack.get("matrix.csv"));
    investigations.delete(chief, light);

    for (String part : List.of("investigation.json", "trail.jsonl", "matrix.csv")) {
      Map<String, byte[]> changed = new TreeMap<>(pack);
      changed.put(
          part,
          (new String(pack.get(part), StandardCharsets.UTF_8) + " ")
              .getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> rebuilt(chief, zipped(changed)))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining(part + " was changed");
    }
    investigations.delete(chief, alone);
  }

  private void assertSame(Viewer chief, InvestigationId source, InvestigationId copy)
      throws IOException, SQLException {
    Map<String, byte[]> one = unpacked(exported(chief, source, false));
    Map<String, byte[]> other = unpacked(exported(chief, copy, false));
    assertThat(new String(other.get("matrix.csv"), StandardCharsets.UTF_8))
        .isEqualTo(new String(one.get("matrix.csv"), StandardCharsets.UTF_8));
    assertThat(report(other).replaceAll("\"(id|statement)\" : \"[^\"]+\"", ""))
        .isEqualTo(report(one).replaceAll("\"(id|statement)\" : \"[^\"]+\"", ""));
    try (Connection connection = database.getConnection()) {
      List<TrailEntry> imported = TrailTable.imported(connection, copy);
      assertThat(imported).isNotEmpty();
      assertThat(SealedRows.differences(connection, copy, imported, trails.whole(chief, copy)))
          .isEmpty();
    }
  }

  /** Without what is each copy's own: its id, its time and its trail. */
  private static String report(Map<String, byte[]> pack) {
    return new String(pack.get("report/report.json"), StandardCharsets.UTF_8)
        .replaceFirst("(?s)\"trailHead\" : \\{.*?\\}", "")
        .replaceFirst("\"id\" : \"[^\"]+\"", "")
        .replaceFirst("\"compiledAt\" : \"[^\"]+\"", "");
  }

  private InvestigationId investigated(Viewer chief) {
    SampleInvestigation.Opened opened = sample.open(chief, step -> {});
    InvestigationId id = opened.investigation();
    Viewer reviewer =
        accounts
            .byUsername(new Username(opened.logins().getFirst().username()))
            .orElseThrow()
            .viewer();
    List<Suggestion> open = suggestions.open(id);
    grouping.reject(chief, CommandId.next(), open.getLast().id());
    for (Suggestion one : open.subList(0, 6)) {
      if (suggestions.find(one.id()).orElseThrow().decision() == Suggestion.Decision.OPEN) {
        grouping.accept(chief, CommandId.next(), one.id(), one.similarity().a());
      }
    }
    List<Claim> all = claims.in(id);
    Verdict[] verdicts = Verdict.values();
    for (int i = 0; i < all.size(); i++) {
      StatementId statement = all.get(i).appearances().getFirst().statement();
      linkAll(chief, statement);
      mark(chief, statement, verdicts[i % verdicts.length]);
      mark(reviewer, statement, verdicts[(i + i / 3) % verdicts.length]);
    }
    StatementId first = all.getFirst().appearances().getFirst().statement();
    marking.withdraw(reviewer, CommandId.next(), first);
    InquiryId asked =
        asking.ask(
            chief,
            CommandId.next(),
            all.getFirst().id(),
            new AskOutlets.Question(
                "The Harbour Post", "Who saw it?", Channel.EMAIL, LocalDate.of(2026, 3, 15)));
    asking.reply(
        chief,
        CommandId.next(),
        asked,
        new Reply.Answered("Our own reporter saw it.", LocalDate.of(2026, 3, 16)));
    List<ApproveClaim.Awaiting> awaiting = approving.awaiting(chief, id);
    approving.waive(
        chief,
        CommandId.next(),
        id,
        awaiting.stream()
            .collect(
                Collectors.toMap(
                    it -> it.claim().claim().id(), it -> ApprovalPolicy.seen(it.claim()))),
        "Nobody else is there tonight.");
    assertThat(awaiting).isNotEmpty();
    StatementId lone =
        articles.list(chief, id).stream()
            .flatMap(it -> articles.read(chief, it.id()).statements().stream())
            .filter(it -> claims.of(it.id()).isEmpty() && it.text().length() > 60)
            .findFirst()
            .orElseThrow()
            .id();
    linkAll(chief, lone);
    ClaimId blind = claims.of(lone).orElseThrow().id();
    reviews.ask(chief, CommandId.next(), blind, 2);
    mark(reviewer, lone, Verdict.CORROBORATED);
    return id;
  }

  private void linkAll(Viewer chief, StatementId statement) {
    for (Visibility visibility : Visibility.values()) {
      String title =
          switch (visibility) {
            case PUBLIC -> "The harbour's log";
            case DESCRIBED -> "A file of the registry";
            case CONFIDENTIAL -> SECRET;
          };
      evidence.link(
          chief,
          CommandId.next(),
          statement,
          new NewEvidence(
              new EvidenceSource.External(
                  title,
                  visibility == Visibility.PUBLIC ? "https://log.example/14" : HIDDEN_ADDRESS),
              visibility == Visibility.DESCRIBED ? Stance.REFUTES : Stance.SUPPORTS,
              visibility == Visibility.CONFIDENTIAL
                  ? EvidenceKind.WITNESS
                  : EvidenceKind.PRIMARY_RECORD,
              visibility,
              visibility == Visibility.CONFIDENTIAL ? SECRET : "seen on 14 March"));
    }
  }

  private void mark(Viewer viewer, StatementId statement, Verdict verdict) {
    MarkOutcome outcome =
        marking.mark(
            viewer,
            CommandId.next(),
            statement,
            new Assessment.Decision.Mark(
                Finding.of(verdict),
                "As the log has it.",
                "In all five reports.",
                viewer.administrator() ? "An editor may." : null));
    assertThat(outcome).isNotNull();
  }

  private byte[] exported(Viewer chief, InvestigationId id, boolean originals) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    packs.export(chief, id, originals, (name, file) -> out.writeBytes(Files.readAllBytes(file)));
    assertThat(reports.preview(chief, id, ReportFormat.JSON, ReportLanguage.ENGLISH)).isNotEmpty();
    return out.toByteArray();
  }

  private InvestigationId rebuilt(Viewer chief, byte[] pack) throws IOException {
    return packs.rebuild(chief, new ByteArrayInputStream(pack)).id();
  }

  private static Map<String, byte[]> unpacked(byte[] pack) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : new ArrayList<>(parts.keySet())) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(parts.get(name));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}

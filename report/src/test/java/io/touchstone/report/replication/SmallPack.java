package io.touchstone.report.replication;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.FiledRevision;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.replication.GatherReplica.Gathered;
import io.touchstone.domain.replication.PackFormat.Part;
import io.touchstone.domain.replication.Replica;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.SealedTexts;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Making;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import io.touchstone.domain.trail.Seal;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A pack with one of everything. */
final class SmallPack {
  private static final Instant MORNING = Instant.parse("2026-03-14T08:30:00.123456Z");
  private static final InvestigationId SOURCE = new InvestigationId(id(1));
  private static final AccountId REVIEWER = new AccountId(id(2));
  private static final Seal SEAL = new Seal("0123456789abcdef0123456789abcdef");

  private SmallPack() {}

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  static byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ZipPacks()
          .write(
              gathered(),
              true,
              List.of(
                  new Part(
                      "report/report.html",
                      () -> Optional.of("<p>".getBytes(StandardCharsets.UTF_8))),
                  new Part(
                      "originals/" + original().digest(), () -> Optional.of(original().content())),
                  new Part("evidence/" + Digest.of("gone"), Optional::empty)),
              out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  static Gathered gathered() {
    Replica replica = replica();
    List<TrailEntry> trail = trail(replica);
    return new Gathered(
        replica,
        new Dossier(
            SOURCE.toString(),
            replica.title(),
            replica.question(),
            null,
            MORNING,
            List.of(),
            List.of(),
            new Dossier.LeftOut(0, 0, 0),
            new Dossier.TrailHead(trail.size(), trail.getLast().digest().hex()),
            List.of()),
        List.of(),
        trail);
  }

  private static OriginalFile original() {
    return OriginalFile.of(
        "crane.txt",
        "text/plain",
        "The crane fell. Nobody was hurt.".getBytes(StandardCharsets.UTF_8));
  }

  static Replica replica() {
    return replica(List.of());
  }

  static Replica replica(List<Inquiry> asked) {
    Outlet outlet =
        new Outlet(new OutletId(id(3)), "The Post", "post.example", "Post Group", false);
    ArticleId article = new ArticleId(id(4));
    ArticleText text =
        ArticleText.of(
            List.of(
                new ArticleText.Paragraph(BlockKind.PARAGRAPH, "The 🏗 crane fell."),
                new ArticleText.Paragraph(BlockKind.PARAGRAPH, "Nobody was hurt.")));
    ArticleRevision revision =
        new ArticleRevision(
            new RevisionId(id(13)),
            article,
            1,
            text,
            Digest.of(text.text()),
            original().digest(),
            "by hand 1",
            MORNING);
    Statement fell = statement(5, revision, 1, new Attribution.NamedPerson("Ada Lind", "foreman"));
    Statement hurt = statement(6, revision, 2, new Attribution.Unattributed());
    Claim claim =
        new Claim(
            new ClaimId(id(7)),
            SOURCE,
            3,
            "The crane fell",
            new ClaimFacts(
                new ClaimKind.Utterance(new ClaimId(id(8))),
                new Claimant("Ada Lind", Claimant.Type.PERSON),
                Period.of(LocalDate.of(2026, 3, 13))),
            List.of(new Appearance(fell.id(), Role.ATTRIBUTES)),
            1);
    Claim other =
        new Claim(
            new ClaimId(id(8)),
            SOURCE,
            4,
            "Nobody was hurt",
            ClaimFacts.NONE,
            List.of(new Appearance(hurt.id(), Role.ASSERTS)),
            1);
    return new Replica(
        SOURCE,
        "The crane",
        "Did it fall?",
        List.of(new Replica.Person(REVIEWER, "reviewer 1", InvestigationRole.REVIEWER)),
        List.of(outlet),
        List.of(
            new Replica.KeptArticle(
                new Article(
                    article,
                    SOURCE,
                    2,
                    outlet.id(),
                    new ArticleFacts(
                        Fact.typed("A crane falls"),
                        null,
                        List.of(Fact.typed("J. Reporter")),
                        Fact.typed(new PublicationDate("2026-03-14")),
                        null,
                        null,
                        List.of()),
                    revision.id(),
                    1),
                List.of(new FiledRevision(revision, "crane.txt", "text/plain")))),
        List.of(),
        List.of(fell, hurt),
        List.of(),
        List.of(claim, other),
        List.of(evidence(claim)),
        List.of(),
        List.of(assessment(claim)),
        List.of(
            new Replica.KeptReview(
                claim.id(),
                new BlindReview(
                    2, true, new BlindReview.Waiver(REVIEWER, "The deadline.", MORNING)))),
        List.of(
            new Approval(claim.id(), REVIEWER, MORNING, false, "", 17, Digest.of("what was seen"))),
        asked,
        1,
        List.of(
            new Suggestion(
                new SuggestionId(id(9)),
                SOURCE,
                new Similarity(fell.id(), hurt.id(), 0.25, List.of("shares “crane”")),
                "analysis 1",
                Suggestion.Decision.REJECTED)),
        List.of(new Replica.KeptSeal(id(10), SEAL), new Replica.KeptSeal(id(11), SEAL)));
  }

  private static Statement statement(
      int id, ArticleRevision revision, int ordinal, Attribution attribution) {
    TextSpan span = revision.content().blocks().get(ordinal - 1).span();
    return new Statement(
        new StatementId(id(id)),
        revision.article(),
        revision.id(),
        ordinal,
        StatementKind.BODY,
        TextAnchor.in(revision.content().text(), span),
        attribution,
        new TextSpan(0, 3),
        Making.ANALYSIS);
  }

  private static Assessment assessment(Claim claim) {
    return new Assessment(
        new AssessmentId(id(10)),
        claim.id(),
        REVIEWER,
        Assessment.REVIEW,
        new Assessment.Decision.Mark(Finding.of(Verdict.ATTRIBUTED), "She said so.", "", null),
        new CommandId(id(12)),
        MORNING,
        17);
  }

  private static EvidenceLink evidence(Claim claim) {
    return new EvidenceLink(
        new EvidenceId(id(11)),
        claim.id(),
        new EvidenceSource.External(
            "The log",
            "https://log.example/14",
            new Archive.Kept(Digest.of("log"), "log.txt", MORNING)),
        Stance.SUPPORTS,
        EvidenceKind.PRIMARY_RECORD,
        Visibility.PUBLIC,
        "page 4",
        REVIEWER,
        MORNING);
  }

  private static List<TrailEntry> trail(Replica replica) {
    Assessment mark = replica.assessments().getFirst();
    EvidenceLink link = replica.evidence().getFirst();
    List<TrailEntry> trail = new ArrayList<>();
    add(trail, TrailAction.INVESTIGATION_OPENED, Map.of());
    add(
        trail,
        TrailAction.EVIDENCE_LINKED,
        Map.of(
            "claim",
            link.claim().toString(),
            "evidence",
            link.id().toString(),
            "stance",
            "SUPPORTS",
            Trail.SEALED,
            SEAL.over(link.texts()).hex()));
    add(
        trail,
        TrailAction.CLAIM_MARKED,
        Map.of(
            "claim",
            mark.claim().toString(),
            "assessment",
            mark.id().toString(),
            "finding",
            "ATTRIBUTED",
            Trail.SEALED,
            SEAL.over(SealedTexts.of(mark).orElseThrow()).hex()));
    return trail;
  }

  private static void add(List<TrailEntry> trail, TrailAction action, Map<String, String> details) {
    trail.add(
        TrailEntry.following(
            trail.isEmpty() ? null : trail.getLast(),
            SOURCE,
            MORNING.plusSeconds(trail.size()),
            REVIEWER,
            action,
            null,
            details));
  }
}

package io.touchstone.domain.replication;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.FiledRevision;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.evidence.EvidenceCopies;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.report.CompileDossier;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.ReadTrail;
import io.touchstone.domain.trail.Seal;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an investigation as of one moment, so that it can be handed out as a pack. */
public class GatherReplica {
  private final Access access;
  private final ClaimCases cases;
  private final Articles articles;
  private final SharedCopies copies;
  private final Outlets outlets;
  private final Statements statements;
  private final EvidenceLinks evidence;
  private final EvidenceCopies evidenceCopies;
  private final BlindReviews reviews;
  private final Suggestions suggestions;
  private final Inquiries inquiries;
  private final CompileDossier compiler;
  private final ReadTrail trails;
  private final ImportedTrails imported;
  private final TrailLog log;
  private final Trail trail;

  public GatherReplica(
      Access access,
      ClaimCases cases,
      Articles articles,
      SharedCopies copies,
      Outlets outlets,
      Statements statements,
      EvidenceLinks evidence,
      EvidenceCopies evidenceCopies,
      BlindReviews reviews,
      Suggestions suggestions,
      Inquiries inquiries,
      CompileDossier compiler,
      ReadTrail trails,
      ImportedTrails imported,
      TrailLog log,
      Trail trail) {
    this.access = access;
    this.cases = cases;
    this.articles = articles;
    this.copies = copies;
    this.outlets = outlets;
    this.statements = statements;
    this.evidence = evidence;
    this.evidenceCopies = evidenceCopies;
    this.reviews = reviews;
    this.suggestions = suggestions;
    this.inquiries = inquiries;
    this.compiler = compiler;
    this.trails = trails;
    this.imported = imported;
    this.log = log;
    this.trail = trail;
  }

  /**
   * All of one moment: the dossier's head is the trail's last entry.
   *
   * @param earlier the chains that came with the packs from which it was rebuilt itself, one after
   *     the other; empty for one that was begun here
   */
  public record Gathered(
      Replica replica, Dossier dossier, List<TrailEntry> earlier, List<TrailEntry> trail) {
    public Gathered {
      earlier = List.copyOf(earlier);
      trail = List.copyOf(trail);
    }
  }

  /**
   * @param originals whether the kept copies of public evidence belong to it
   * @throws io.touchstone.domain.NotFoundException when it doesn't exist for this viewer
   * @throws io.touchstone.domain.NotPermittedException when the viewer may not publish it
   */
  @Transactional
  public Gathered gather(Viewer viewer, InvestigationId id, boolean originals) {
    Investigation investigation = access.require(viewer, id, Permission.PUBLISH);
    articles.hold(id);
    return new Gathered(
        replica(viewer, investigation, originals),
        compiler.compile(viewer, id),
        imported.of(id),
        trails.whole(viewer, id));
  }

  /** The trail keeps who handed the pack out, and the file's digest. */
  @Transactional
  public void handedOut(Viewer viewer, InvestigationId id, Digest file) {
    access.require(viewer, id, Permission.PUBLISH);
    trail.record(
        id,
        viewer,
        TrailAction.REPORT_EXPORTED,
        Map.of("format", "REPLICATION_PACK", "file", file.hex()));
  }

  private Replica replica(Viewer viewer, Investigation investigation, boolean originals) {
    InvestigationId id = investigation.id();
    List<ClaimCase> all = cases.in(viewer, id).stream().map(ClaimCase::asEverybodySeesIt).toList();
    List<Article> inOrder = articles.in(id);
    List<EvidenceLink> links = evidence.in(id).stream().map(Withheld::from).toList();
    List<Assessment> assessments =
        all.stream()
            .flatMap(it -> it.assessments().stream())
            .sorted(Comparator.comparingLong(Assessment::sequence))
            .toList();
    List<Inquiry> asked = inquiries.in(id);
    List<Statement> current = statements.in(id);
    List<Statement> earlier = statements.findAll(besides(current, all, links));
    Set<StatementId> standing = statements.standing(earlier.stream().map(Statement::id).toList());
    List<Statement> known = Stream.concat(current.stream(), earlier.stream()).toList();
    return new Replica(
        id,
        investigation.title(),
        investigation.question(),
        ReplicaPeople.of(investigation, all, links, asked),
        used(inOrder),
        kept(inOrder, articles.revisions(id)),
        copies.in(id),
        known,
        earlier.stream().map(Statement::id).filter(it -> !standing.contains(it)).toList(),
        all.stream().map(ClaimCase::claim).toList(),
        links,
        originals ? evidenceCopies(id, links) : List.of(),
        assessments,
        all.stream()
            .filter(it -> !it.review().equals(BlindReview.NONE))
            .map(it -> new Replica.KeptReview(it.claim().id(), it.review()))
            .toList(),
        all.stream().flatMap(it -> ApprovalPolicy.inForce(it).stream()).toList(),
        asked,
        reviews.byDefault(id),
        among(known, suggestions.in(id)),
        seals(log.seals(id), links, assessments, asked));
  }

  /** What claims and evidence know from earlier revisions. */
  private static Set<StatementId> besides(
      List<Statement> current, List<ClaimCase> all, List<EvidenceLink> links) {
    Set<StatementId> wanted =
        Stream.concat(
                all.stream()
                    .flatMap(it -> it.claim().appearances().stream())
                    .map(Appearance::statement),
                links.stream().flatMap(it -> it.passage().stream()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    current.forEach(it -> wanted.remove(it.id()));
    return wanted;
  }

  private List<Replica.KeptCopy> evidenceCopies(InvestigationId id, List<EvidenceLink> links) {
    return links.stream()
        .flatMap(it -> it.copy().stream())
        .distinct()
        .flatMap(it -> evidenceCopies.find(id, it).stream())
        .map(
            it ->
                new Replica.KeptCopy(
                    it.original().digest(),
                    it.original().name(),
                    it.original().mediaType(),
                    it.text(),
                    it.extractor()))
        .toList();
  }

  private List<Outlet> used(List<Article> inOrder) {
    Set<Object> named = new HashSet<>(inOrder.stream().map(Article::outlet).toList());
    return outlets.all().stream().filter(it -> named.contains(it.id())).toList();
  }

  private static List<Replica.KeptArticle> kept(
      List<Article> inOrder, List<FiledRevision> revisions) {
    Map<ArticleId, List<FiledRevision>> of =
        revisions.stream().collect(Collectors.groupingBy(it -> it.revision().article()));
    return inOrder.stream()
        .map(it -> new Replica.KeptArticle(it, of.getOrDefault(it.id(), List.of())))
        .toList();
  }

  private static List<Suggestion> among(List<Statement> known, List<Suggestion> suggestions) {
    Set<StatementId> ids = known.stream().map(Statement::id).collect(Collectors.toSet());
    return suggestions.stream()
        .filter(it -> ids.contains(it.similarity().a()) && ids.contains(it.similarity().b()))
        .toList();
  }

  /** A seal whose texts aren't all here would only let one guess at what is missing. */
  private static List<Replica.KeptSeal> seals(
      Map<UUID, Seal> all,
      List<EvidenceLink> links,
      List<Assessment> assessments,
      List<Inquiry> asked) {
    return Stream.of(
            assessments.stream().map(it -> it.id().value()),
            links.stream().filter(it -> !Withheld.isPartial(it)).map(it -> it.id().value()),
            asked.stream().map(it -> it.id().value()))
        .flatMap(Function.identity())
        .flatMap(
            it ->
                Optional.ofNullable(all.get(it))
                    .map(seal -> new Replica.KeptSeal(it, seal))
                    .stream())
        .toList();
  }
}

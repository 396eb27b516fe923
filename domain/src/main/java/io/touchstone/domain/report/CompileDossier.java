package io.touchstone.domain.report;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.FiledRevision;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.claim.ArticleInContext;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.review.Agreement;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what a report of an investigation says. */
public class CompileDossier {
  private final Access access;
  private final ClaimCases cases;
  private final Articles articles;
  private final SharedCopies copies;
  private final Outlets outlets;
  private final Statements statements;
  private final Inquiries inquiries;
  private final TrailLog trail;
  private final Differences differences;
  private final InstantSource clock;
  private final Dossier.@Nullable Publisher publisher;

  /**
   * @param publisher who stands behind the reports, or null while nobody has said so
   */
  public CompileDossier(
      Access access,
      ClaimCases cases,
      Articles articles,
      SharedCopies copies,
      Outlets outlets,
      Statements statements,
      Inquiries inquiries,
      TrailLog trail,
      Differences differences,
      InstantSource clock,
      Dossier.@Nullable Publisher publisher) {
    this.access = access;
    this.cases = cases;
    this.articles = articles;
    this.copies = copies;
    this.outlets = outlets;
    this.statements = statements;
    this.inquiries = inquiries;
    this.trail = trail;
    this.differences = differences;
    this.clock = clock;
    this.publisher = publisher;
  }

  /**
   * @throws io.touchstone.domain.NotFoundException when it doesn't exist for this viewer
   */
  @Transactional
  public Dossier compile(Viewer viewer, InvestigationId id) {
    Investigation investigation = access.require(viewer, id, Permission.VIEW);
    List<ClaimCase> all = asEverybodySees(viewer, id);
    List<ClaimCase> reviewed =
        all.stream().filter(it -> !(it.standing() instanceof Standing.Unreviewed)).toList();
    List<Inquiry> inquired = inquiries.in(id);
    Map<ClaimId, List<Inquiry>> asked =
        inquired.stream().collect(Collectors.groupingBy(Inquiry::claim));
    Map<AccountId, String> reviewers = Bylines.of(reviewed, inquired, investigation);
    Map<ClaimId, Integer> numbers =
        reviewed.stream().map(ClaimCase::claim).collect(Collectors.toMap(Claim::id, Claim::number));
    return new Dossier(
        id.toString(),
        investigation.title(),
        investigation.question(),
        publisher,
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        sources(id),
        reviewed.stream()
            .map(
                it ->
                    ClaimPages.of(
                        it,
                        reviewers,
                        numbers,
                        differences,
                        asked.getOrDefault(it.claim().id(), List.of())))
            .toList(),
        leftOut(id, all, reviewed),
        head(id),
        List.of(),
        Agreement.of(all.stream().map(ClaimCase::standing).toList()));
  }

  /**
   * What stands against publishing the report as it would be compiled now; empty when nothing does.
   *
   * @throws io.touchstone.domain.NotFoundException when it doesn't exist for this viewer
   */
  @Transactional
  public List<Unmet> unmet(Viewer viewer, InvestigationId id) {
    Investigation investigation = access.require(viewer, id, Permission.VIEW);
    return PublicationPolicy.judge(investigation, asEverybodySees(viewer, id));
  }

  /** A report is for everybody, so its compiler's own blind mark is no part of it. */
  private List<ClaimCase> asEverybodySees(Viewer viewer, InvestigationId id) {
    return cases.in(viewer, id).stream().map(ClaimCase::asEverybodySeesIt).toList();
  }

  private List<Dossier.Source> sources(InvestigationId id) {
    List<Article> inOrder = articles.in(id);
    Surroundings surroundings = Surroundings.of(inOrder, outlets.all(), copies.in(id));
    Map<RevisionId, FiledRevision> revisions =
        articles.revisions(id).stream()
            .collect(Collectors.toMap(it -> it.revision().id(), Function.identity()));
    return surroundings.articles().stream()
        .map(it -> source(it, filed(it, revisions), surroundings))
        .toList();
  }

  private static FiledRevision filed(
      ArticleInContext it, Map<RevisionId, FiledRevision> revisions) {
    return Objects.requireNonNull(
        revisions.get(it.article().revision()), "An article points to a stored revision.");
  }

  private static Dossier.Source source(
      ArticleInContext it, FiledRevision filed, Surroundings surroundings) {
    Article article = it.article();
    ArticleRevision revision = filed.revision();
    Outlet outlet = it.outlet();
    ArticleInContext reworked = surroundings.reworkedBy(article.id());
    return new Dossier.Source(
        article.number(),
        valueOf(article.facts().title()),
        outlet == null ? null : outlet.name(),
        outlet == null ? null : outlet.ownershipGroup(),
        article.facts().authors().stream().map(Fact::value).toList(),
        article.facts().published() == null ? null : article.facts().published().value().iso(),
        valueOf(article.facts().language()),
        valueOf(article.facts().url()),
        filed.fileName(),
        revision.original().hex(),
        revision.textDigest().hex(),
        revision.extractor(),
        revision.capturedAt(),
        article.facts().credits().stream().map(Fact::value).toList(),
        reworked == null ? null : reworked.article().number());
  }

  private Dossier.LeftOut leftOut(
      InvestigationId id, List<ClaimCase> all, List<ClaimCase> reviewed) {
    int inClaims =
        (int)
            all.stream()
                .flatMap(it -> it.appearances().stream())
                .filter(it -> it.where().isCurrent())
                .count();
    return new Dossier.LeftOut(
        all.size() - reviewed.size(), Math.max(0, statements.in(id).size() - inClaims), 0);
  }

  private Dossier.TrailHead head(InvestigationId id) {
    long number = trail.headNumber(id);
    String digest =
        trail.after(id, number - 1, 1).stream()
            .findFirst()
            .map(TrailEntry::digest)
            .map(Object::toString)
            .orElse(null);
    return new Dossier.TrailHead(number, digest);
  }

  private static @Nullable String valueOf(@Nullable Fact<String> fact) {
    return fact == null ? null : fact.value();
  }
}

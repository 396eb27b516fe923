package io.touchstone.domain.report;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Support;
import io.touchstone.domain.statement.Attribution;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the report says about one claim. */
final class ClaimPages {
  private ClaimPages() {}

  static Dossier.ReviewedClaim of(ClaimCase claimCase, Map<AccountId, String> bylines) {
    Standing standing = claimCase.standing();
    List<Origin> origins = Support.of(claimCase).origins();
    return new Dossier.ReviewedClaim(
        claimCase.claim().id().toString(),
        claimCase.claim().number(),
        claimCase.claim().text(),
        standing.finding().orElse(null),
        standing instanceof Standing.Agreed,
        standing.marks().stream().flatMap(it -> mark(it, bylines)).toList(),
        claimCase.appearances().stream()
            .map(
                it ->
                    new Dossier.Quotation(
                        it.where().article().number(),
                        it.role(),
                        saidBy(it.where()),
                        it.where().statement().anchor()))
            .toList(),
        claimCase.evidence().stream().map(ClaimPages::evidence).toList(),
        origins,
        Origins.inWords(origins));
  }

  private static Stream<Dossier.Mark> mark(Assessment assessment, Map<AccountId, String> bylines) {
    return assessment.decision() instanceof Assessment.Decision.Mark mark
        ? Stream.of(
            new Dossier.Mark(
                bylines.getOrDefault(assessment.reviewer(), "reviewer"),
                mark.finding(),
                mark.rationale(),
                mark.whereLooked(),
                mark.override(),
                assessment.at()))
        : Stream.empty();
  }

  private static String saidBy(StatementInContext where) {
    return switch (where.statement().attribution()) {
      case Attribution.NamedPerson(String name, String role) ->
          role == null ? name : name + ", " + role;
      case Attribution.NamedDocument(String name) -> name;
      case Attribution.OtherOutlet(String name) -> name;
      case Attribution.Anonymous(String description) -> description + " (not named)";
      case Attribution.OwnReporting _ -> "the outlet's own reporting";
      case Attribution.Unattributed _ -> "no source given";
    };
  }

  private static Dossier.Evidence evidence(EvidenceInContext evidence) {
    EvidenceLink link = evidence.link();
    if (link.visibility() == Visibility.CONFIDENTIAL) {
      return new Dossier.Evidence(
          link.stance(), link.kind(), "confidential evidence", null, null, null, "");
    }
    StatementInContext passage = evidence.passage();
    return switch (link.source()) {
      case EvidenceSource.External(String title, String url) ->
          new Dossier.Evidence(
              link.stance(),
              link.kind(),
              title,
              null,
              null,
              link.visibility() == Visibility.PUBLIC ? url : null,
              link.note());
      case EvidenceSource.Passage _ ->
          new Dossier.Evidence(
              link.stance(),
              link.kind(),
              passage == null ? "a passage that is gone" : passage.in().name(),
              passage == null ? null : passage.article().number(),
              words(passage),
              null,
              link.note());
    };
  }

  private static @Nullable String words(@Nullable StatementInContext passage) {
    return passage == null ? null : passage.statement().text();
  }
}

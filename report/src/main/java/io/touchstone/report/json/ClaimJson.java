package io.touchstone.report.json;

import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.report.CopyInPrint;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Evidence;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Difference;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Coverage;
import io.touchstone.report.Drift;
import io.touchstone.report.Unknowns;
import io.touchstone.report.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param kind "content" (that it is so) or "utterance" (that somebody said it)
 * @param content for an utterance, the number of the claim that it is so; null when there is none
 * @param asOf the day or period that it speaks of, "2026-03-14", "2026-03" or
 *     "2026-03-01/2026-03-14"
 * @param standing "agreed", "provisional" (one reviewer), "adjudicated" (they differed, somebody
 *     settled it) or "contested"
 * @param finding null when contested
 */
record ClaimJson(
    String id,
    int number,
    String text,
    String kind,
    @Nullable Integer content,
    @Nullable ClaimantJson claimant,
    @Nullable String asOf,
    String standing,
    @Nullable FindingJson finding,
    InWords inWords,
    @Nullable Integer firstAppearance,
    List<MarkJson> assessments,
    List<AppearanceJson> appearances,
    List<EvidenceJson> evidence,
    List<OriginJson> origins,
    List<AskedJson> asked) {

  /**
   * @param code "corroborated", "forecast"
   * @param checkable whether the code is a verdict
   */
  record FindingJson(String code, boolean checkable) {
    static FindingJson of(Finding finding) {
      return new FindingJson(Words.code(finding), finding instanceof Finding.Supported);
    }
  }

  /**
   * Who makes the claim.
   *
   * @param type "person", "organisation" or "other"
   */
  record ClaimantJson(String name, String type) {
    static @Nullable ClaimantJson of(@Nullable Claimant claimant) {
      return claimant == null
          ? null
          : new ClaimantJson(claimant.name(), Words.code(claimant.type()));
    }
  }

  /** The same for people, as the HTML report says it. */
  record InWords(
      String finding, String meaning, String reviewedBy, String origins, List<String> unknown) {}

  /**
   * @param override the reason for an exception from the policy, or null
   */
  record MarkJson(
      String reviewer,
      FindingJson finding,
      String rationale,
      String whereLooked,
      @Nullable String override,
      String at) {}

  /**
   * @param start offset of the quotation in code points of the article's text, counted from 0
   * @param end the offset after it
   */
  record AppearanceJson(
      String statement,
      int article,
      String role,
      AttributionJson saidBy,
      String quotation,
      String prefix,
      String suffix,
      int start,
      int end,
      List<DifferenceJson> differences) {}

  /**
   * What it says differently from the claim's first appearance.
   *
   * @param severity "slight", "notable" or "severe"
   * @param first the words there; empty where it has nothing to set against these
   * @param here the words here, likewise
   * @param rule why it counts as a difference
   * @param inWords the same for people
   */
  record DifferenceJson(
      String kind, String severity, String first, String here, String rule, String inWords) {
    static DifferenceJson of(Difference difference) {
      return new DifferenceJson(
          Words.code(difference.kind()),
          Words.code(difference.severity()),
          difference.a(),
          difference.b(),
          difference.rule(),
          Drift.of(difference));
    }
  }

  /**
   * Who says so according to the article.
   *
   * @param name null when nobody is named
   * @param role null unless it is a person with one
   * @param inWords the same for people
   */
  record AttributionJson(
      String kind, @Nullable String name, @Nullable String role, String inWords) {
    static AttributionJson of(Attribution attribution) {
      return new AttributionJson(
          Words.code(attribution),
          attribution.namedSource(),
          attribution instanceof Attribution.NamedPerson person ? person.role() : null,
          Words.label(attribution));
    }
  }

  record EvidenceJson(
      String stance,
      String kind,
      boolean confidential,
      String description,
      @Nullable Integer article,
      @Nullable String quotation,
      @Nullable String url,
      String note,
      @Nullable CopyJson copy) {}

  /**
   * What is kept of evidence from outside the coverage.
   *
   * @param sha256 null when it was tried in vain to keep it
   * @param fileName likewise
   * @param at when it was fetched or handed in, or tried in vain
   */
  record CopyJson(@Nullable String sha256, @Nullable String fileName, String at) {
    static @Nullable CopyJson of(@Nullable CopyInPrint copy) {
      return copy == null
          ? null
          : new CopyJson(
              copy.digest(), copy.digest() == null ? null : copy.fileName(), copy.at().toString());
    }
  }

  /**
   * @param counts whether it counts as an independent origin
   */
  record OriginJson(String name, String basis, boolean counts, List<Integer> articles) {}

  static ClaimJson of(ReviewedClaim claim, Coverage coverage) {
    Finding finding = claim.finding();
    Conclusion conclusion = Conclusion.of(claim);
    return new ClaimJson(
        claim.id(),
        claim.number(),
        claim.text(),
        claim.about().utterance() ? "utterance" : "content",
        claim.about().content(),
        ClaimantJson.of(claim.about().claimant()),
        claim.about().asOf() == null ? null : claim.about().asOf().iso(),
        finding == null
            ? "contested"
            : claim.agreed()
                ? "agreed"
                : claim.scrutiny().settlement() != null ? "adjudicated" : "provisional",
        finding == null ? null : FindingJson.of(finding),
        new InWords(
            conclusion.label(),
            conclusion.meaning(),
            conclusion.reviewedBy(),
            claim.originsInWords(),
            Unknowns.of(claim, coverage)),
        claim.firstAppearance(),
        claim.assessments().stream().map(ClaimJson::mark).toList(),
        claim.appearances().stream().map(ClaimJson::appearance).toList(),
        claim.evidence().stream().map(ClaimJson::evidence).toList(),
        claim.origins().stream().map(ClaimJson::origin).toList(),
        claim.asked().stream().map(AskedJson::of).toList());
  }

  private static MarkJson mark(Mark mark) {
    return new MarkJson(
        mark.reviewer(),
        FindingJson.of(mark.finding()),
        mark.rationale(),
        mark.whereLooked(),
        mark.override(),
        mark.at().toString());
  }

  private static AppearanceJson appearance(Quotation it) {
    return new AppearanceJson(
        it.statement(),
        it.article(),
        Words.code(it.role()),
        AttributionJson.of(it.attribution()),
        it.anchor().exact(),
        it.anchor().prefix(),
        it.anchor().suffix(),
        it.anchor().span().start(),
        it.anchor().span().end(),
        it.differences().stream().map(DifferenceJson::of).toList());
  }

  private static EvidenceJson evidence(Evidence it) {
    return new EvidenceJson(
        Words.code(it.stance()),
        Words.code(it.kind()),
        it.confidential(),
        it.description(),
        it.article(),
        it.quotation(),
        it.url(),
        it.note(),
        CopyJson.of(it.copy()));
  }

  private static OriginJson origin(Origin it) {
    return new OriginJson(it.name(), Words.code(it.basis()), it.counts(), it.articles());
  }
}

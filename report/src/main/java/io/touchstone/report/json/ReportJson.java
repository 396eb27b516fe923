package io.touchstone.report.json;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.review.Agreement;
import io.touchstone.report.Coverage;
import io.touchstone.report.Notices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outermost object. What isn't known is null rather than absent, so that every object of a kind
 * has the same keys.
 *
 * @param language BCP 47 tag of what is for people
 * @param schema names this form; another number means that readers must be adapted
 */
record ReportJson(
    String schema,
    Investigation investigation,
    @Nullable Publisher publisher,
    String compiledAt,
    String language,
    List<ArticleJson> articles,
    List<ClaimJson> claims,
    @Nullable AgreementJson agreement,
    LeftOut leftOut,
    TrailHead trailHead,
    List<Correction> corrections,
    List<Notice> notices) {
  static final String SCHEMA = "urn:touchstone:report:1";

  /**
   * That a claim is, or was, under review since it was published.
   *
   * @param confirmedAt null while it is
   */
  record Notice(int claim, String since, @Nullable String confirmedAt, String sentence) {}

  record Investigation(String id, String title, String question) {}

  /**
   * @param contact null when the organisation gives none
   */
  record Publisher(String name, @Nullable String contact) {}

  /**
   * Krippendorff's alpha, nominal, over the claims that carry several findings.
   *
   * @param alpha null when it can't be computed
   * @param low lower end of the 95 % bootstrap interval; null when there is none
   * @param high upper end
   */
  record AgreementJson(
      int claims, int marks, @Nullable Double alpha, @Nullable Double low, @Nullable Double high) {
    static @Nullable AgreementJson of(@Nullable Agreement it) {
      if (it == null) {
        return null;
      }
      Agreement.Interval interval = it.interval();
      return new AgreementJson(
          it.claims(),
          it.marks(),
          it.alpha(),
          interval == null ? null : interval.low(),
          interval == null ? null : interval.high());
    }
  }

  record LeftOut(int claimsWithoutMark, int statementsWithoutClaim, int claimsKeptBack) {}

  record Correction(int version, String at, String sentence) {}

  /**
   * @param digest null for an empty trail
   */
  record TrailHead(long entries, @Nullable String digest) {}

  static ReportJson of(Dossier dossier) {
    Coverage coverage = new Coverage(dossier);
    Dossier.Publisher publisher = dossier.publisher();
    return new ReportJson(
        SCHEMA,
        new Investigation(dossier.investigationId(), dossier.title(), dossier.question()),
        publisher == null ? null : new Publisher(publisher.name(), publisher.contact()),
        dossier.compiledAt().toString(),
        dossier.language().tag(),
        dossier.articles().stream().map(ArticleJson::of).toList(),
        dossier.claims().stream().map(claim -> ClaimJson.of(claim, coverage)).toList(),
        AgreementJson.of(dossier.agreement()),
        new LeftOut(
            dossier.leftOut().claimsWithoutMark(),
            dossier.leftOut().statementsWithoutClaim(),
            dossier.leftOut().claimsKeptBack()),
        new TrailHead(dossier.trailHead().entries(), dossier.trailHead().digest()),
        dossier.corrections().stream()
            .map(it -> new Correction(it.version(), it.at().toString(), it.sentence()))
            .toList(),
        dossier.told().stream()
            .map(
                it ->
                    new Notice(
                        it.claim(),
                        it.since().toString(),
                        it.confirmedAt() == null ? null : it.confirmedAt().toString(),
                        Notices.sentence(it)))
            .toList());
  }
}

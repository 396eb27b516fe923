package io.touchstone.report.html;

import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.report.AskedInPrint;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.review.Finding;
import io.touchstone.report.Asked;
import io.touchstone.report.Badge;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Coverage;
import io.touchstone.report.Moment;
import io.touchstone.report.Particulars;
import io.touchstone.report.Unknowns;
import io.touchstone.report.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One claim's section.
 *
 * @param about what is known of it beside its words, in sentences; empty where nothing is
 * @param checkable whether a verdict can apply, so that origins matter
 * @param contested whether the reviewers differ, so that each mark shows its own finding
 * @param evidence by stance, without stances that nothing has
 * @param originCount "Two independent origins"
 * @param asked the outlets that were asked, in the order in which they were
 * @param first which article said it first, a sentence; null when nobody knows
 * @param unknowns sentences
 */
public record ClaimView(
    int number,
    String text,
    Conclusion conclusion,
    String about,
    boolean checkable,
    boolean contested,
    List<MarkView> marks,
    List<AppearanceView> appearances,
    List<EvidenceGroup> evidence,
    String originCount,
    List<OriginView> origins,
    List<AskedView> asked,
    @Nullable String first,
    List<String> unknowns) {

  /**
   * @param label the reviewer's own finding in words
   * @param override the reason for an exception, or null
   */
  public record MarkView(
      String reviewer,
      Moment at,
      Badge badge,
      String label,
      String rationale,
      String whereLooked,
      @Nullable String override) {}

  public record OriginView(String sentence, boolean counts, List<Integer> articles) {}

  /**
   * @param asking who was asked, when and how; the question follows
   * @param reply what came of it
   * @param answer null while there is none
   */
  public record AskedView(String asking, String question, String reply, @Nullable String answer) {
    static AskedView of(AskedInPrint it) {
      return new AskedView(Asked.question(it), it.question(), Asked.reply(it), it.answer());
    }
  }

  public record EvidenceGroup(String heading, List<EvidenceView> pieces) {}

  static ClaimView of(ReviewedClaim claim, Coverage coverage, ArticleLinks links) {
    List<Quotation> appearances = claim.appearances();
    return new ClaimView(
        claim.number(),
        claim.text(),
        Conclusion.of(claim),
        String.join(" ", Particulars.of(claim.about())),
        !(claim.finding() instanceof Finding.NotCheckable),
        claim.finding() == null || claim.scrutiny().settlement() != null,
        claim.assessments().stream().map(ClaimView::mark).toList(),
        IntStream.range(0, appearances.size())
            .mapToObj(i -> AppearanceView.of(claim.number(), i, appearances.get(i), links))
            .toList(),
        Arrays.stream(Stance.values())
            .map(stance -> group(stance, claim, links))
            .filter(group -> !group.pieces().isEmpty())
            .toList(),
        Words.of("origins", claim.origins().stream().filter(Origin::counts).count()),
        claim.origins().stream()
            .map(it -> new OriginView(Words.sentence(it), it.counts(), it.articles()))
            .toList(),
        claim.asked().stream().map(AskedView::of).toList(),
        first(claim, coverage),
        Unknowns.of(claim, coverage));
  }

  private static @Nullable String first(ReviewedClaim claim, Coverage coverage) {
    Integer first = claim.firstAppearance();
    if (first == null) {
      return null;
    }
    String published = coverage.article(first).published();
    return published == null
        ? null
        : Words.of("first", first.toString(), Moment.published(published).words());
  }

  private static MarkView mark(Mark mark) {
    return new MarkView(
        Words.byline(mark.reviewer()),
        Moment.of(mark.at()),
        Badge.of(mark.finding()),
        Words.label(mark.finding()),
        mark.rationale(),
        mark.whereLooked(),
        mark.override());
  }

  private static EvidenceGroup group(Stance stance, ReviewedClaim claim, ArticleLinks links) {
    return new EvidenceGroup(
        Words.label(stance),
        claim.evidence().stream()
            .filter(it -> it.stance() == stance)
            .map(it -> EvidenceView.of(it, links))
            .toList());
  }
}

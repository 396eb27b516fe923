package io.touchstone.app.trail;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.review.StandingChip;
import io.touchstone.app.trail.TrailSentence.Piece;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.history.Moment;
import io.touchstone.domain.history.ReadHistory;
import io.touchstone.domain.recheck.Merger;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.task.TaskSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened to one claim, in sentences that say “this claim” of it. */
public final class ClaimStory {
  private final TrailSentences sentences;

  private ClaimStory(TrailSentences sentences) {
    this.sentences = sentences;
  }

  /**
   * @param names of people
   */
  public static ClaimStory of(
      ReadHistory.Page page,
      Map<AccountId, String> names,
      List<ArticleSummary> articles,
      List<TaskSummary> tasks) {
    Claim claim = page.claim().claim();
    Map<String, Piece> known = new HashMap<>();
    known.put(claim.id().toString(), Piece.of(phrase("trail.this-claim")));
    for (Merger part : page.parts()) {
      known.put(
          part.gone().toString(),
          Piece.of(phrase("trail.claim", part.number(), TrailThings.shortened(part.text()))));
    }
    return new ClaimStory(
        new TrailSentences(
            new TrailThings(claim.investigation(), names, List.of(), articles, tasks)
                .knowing(known)));
  }

  TrailSentence sentence(Moment moment) {
    Finding from = moment.from();
    Finding to = moment.to();
    TrailSentence said = sentences.of(moment.entry());
    if (from != null && to != null && !from.equals(to)) {
      return TrailSentence.says(phrase("trail.changed-mark", word(from), word(to)));
    }
    // in a blind review the entry doesn't say which
    return to != null && moment.entry().details().containsKey("blind")
        ? TrailSentence.says(phrase("trail.marked-then-blind", word(to)))
        : said;
  }

  private static String word(Finding finding) {
    return StandingChip.of(finding).word();
  }

  /** Without its links. */
  public String words(Moment moment) {
    return sentence(moment).text();
  }

  /** What the evidence is; empty when it was about none, or that is gone. */
  public static String evidence(Moment moment) {
    if (moment.evidence() == null) {
      return "";
    }
    return switch (moment.evidence().source()) {
      case EvidenceSource.External outside -> outside.title();
      case EvidenceSource.Passage _ ->
          moment.where() == null ? "" : moment.where().statement().text();
    };
  }
}

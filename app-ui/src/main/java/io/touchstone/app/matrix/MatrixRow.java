package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.language.Sentences;
import io.touchstone.app.review.FactWords;
import io.touchstone.app.review.OriginWords;
import io.touchstone.app.review.StandingChip;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.claim.ProposedClaims;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.Worth;
import io.touchstone.domain.recheck.Change;
import io.touchstone.domain.recheck.Recheck;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One claim across all articles, or what analysis takes for one. What only the browser needs is
 * worked out when it is asked for, so that two thousand rows cost little until they are scrolled
 * to.
 *
 * @param worths how much claims are worth checking
 */
record MatrixRow(
    int number,
    ClaimCase claimCase,
    Standing standing,
    StandingFilter group,
    List<Suggestion> suggestions,
    ReviewWork work,
    ClaimWorths worths) {

  private static final int CONTESTED = 100;
  private static final int DENIED = 10;

  MatrixRow {
    Objects.requireNonNull(claimCase);
    suggestions = List.copyOf(suggestions);
  }

  static MatrixRow of(ClaimCase claimCase, ReviewWork work, ClaimWorths worths) {
    Standing standing = claimCase.standing();
    return new MatrixRow(
        claimCase.claim().number(),
        claimCase,
        standing,
        StandingFilter.of(standing),
        List.of(),
        work,
        worths);
  }

  /**
   * @param number a place after all claims
   */
  static MatrixRow proposed(int number, ProposedClaims.Proposed proposed, ClaimWorths worths) {
    return new MatrixRow(
        number,
        proposed.claimCase(),
        proposed.claimCase().standing(),
        StandingFilter.SUGGESTED,
        proposed.suggestions(),
        ReviewWork.NONE,
        worths);
  }

  /** Whether nobody has decided yet that these statements say the same. */
  boolean isProposed() {
    return !suggestions.isEmpty();
  }

  boolean isIn(StandingFilter filter) {
    return filter == StandingFilter.RECHECK ? !recheck().isEmpty() : group == filter;
  }

  /** Why the verdict has to be looked at again; empty when it hasn't. */
  String recheck() {
    return Recheck.of(claimCase).stream()
        .flatMap(it -> it.changes().stream())
        .map(Change::sentence)
        .distinct()
        .map(Sentences::inPageLanguage)
        .collect(Collectors.joining(" "));
  }

  /** The claim's number, or the sign of what is only suggested. */
  String label() {
    return isProposed() ? "≈" : String.valueOf(number);
  }

  StandingChip chip(Map<AccountId, String> names) {
    return isProposed()
        ? new StandingChip("≈", phrase("matrix.suggested"), "open", "")
        : StandingChip.of(standing, names);
  }

  ClaimId id() {
    return claimCase.claim().id();
  }

  String text() {
    return claimCase.claim().text();
  }

  /** What the claim is beside its words; empty when nothing is known. */
  String facts() {
    return FactWords.of(claimCase.claim().facts());
  }

  /** The article's statements about this claim; empty where it is silent. */
  List<MatrixCell> cells(ArticleId article, Differences differences) {
    return claimCase.appearances().stream()
        .filter(it -> it.where().article().id().equals(article))
        .map(it -> MatrixCell.of(it, claimCase.drift(it, differences)))
        .toList();
  }

  boolean appearsIn(int articleNumber) {
    return claimCase.appearances().stream()
        .anyMatch(it -> it.where().article().number() == articleNumber);
  }

  /** Whether somebody has it to review, or has marked it. */
  boolean concerns(AccountId person) {
    return work.isOf(person) || standing.markOf(person).isPresent();
  }

  /** Whether the claim or one of its statements has these words, in any case. */
  boolean mentions(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return text().toLowerCase(Locale.ROOT).contains(wanted)
        || claimCase.appearances().stream()
            .map(it -> it.where().statement().text().toLowerCase(Locale.ROOT))
            .anyMatch(it -> it.contains(wanted));
  }

  /**
   * How far people and outlets are apart: reviewers who differ weigh most, then outlets that deny
   * what others say, then those that question it.
   */
  int disagreement() {
    int contested = standing instanceof Standing.Contested ? CONTESTED : 0;
    return contested + DENIED * count(Role.DENIES) + count(Role.QUESTIONS);
  }

  /** Through which it is marked: the first that says it. */
  Statement statement() {
    return claimCase.appearances().getFirst().where().statement();
  }

  /** How much it is worth checking. */
  Worth worth() {
    return worths.of(claimCase.claim());
  }

  /** "4 outlets, 1 origin". */
  String outletsAndOrigins() {
    int outlets = claimCase.outlets();
    long counted = Origins.supporting(claimCase).stream().filter(Origin::counts).count();
    return phrase("matrix.outlets-and-origins", phrase("matrix.outlets", outlets), counted);
  }

  /** Who the origins are, without their number; empty when nothing supports the claim. */
  String origins() {
    return OriginWords.who(Origins.supporting(claimCase));
  }

  /** Who denies it; empty when nobody does. */
  String against() {
    List<Origin> denying = Origins.denying(claimCase);
    return denying.isEmpty() ? "" : phrase("matrix.against", OriginWords.who(denying));
  }

  private int count(Role role) {
    return (int)
        claimCase.appearances().stream()
            .map(AppearanceInContext::role)
            .filter(role::equals)
            .count();
  }
}

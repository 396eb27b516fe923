package io.touchstone.domain.history;

import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.history.ClaimLog.Wording;
import io.touchstone.domain.recheck.Confirmation;
import io.touchstone.domain.recheck.Merger;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.trail.TrailEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the words for a claim's entries, in what the viewer may see of the claim. */
final class Telling {
  private final ClaimCase claim;
  private final List<Comment> comments;
  private final List<Confirmation> confirmations;
  private final List<Wording> wordings;
  private final List<Merger> parts;
  private final Function<StatementId, @Nullable StatementInContext> places;

  /**
   * @param comments that the viewer may see
   * @param confirmations also of verdicts that were given anew since
   * @param wordings of the claim and of its parts
   * @param parts claims that became part of it
   */
  Telling(
      ClaimCase claim,
      List<Comment> comments,
      List<Confirmation> confirmations,
      List<Wording> wordings,
      List<Merger> parts,
      Function<StatementId, @Nullable StatementInContext> places) {
    this.claim = claim;
    this.comments = comments;
    this.confirmations = confirmations;
    this.wordings = wordings;
    this.parts = parts;
    this.places = places;
  }

  Moment moment(TrailEntry entry) {
    Moment plain = Moment.of(entry);
    return switch (entry.action()) {
      case CLAIM_MARKED, MARK_WITHDRAWN, CLAIM_ADJUDICATED, ADJUDICATION_WITHDRAWN ->
          assessed(entry).map(it -> marked(plain, it)).orElse(plain);
      case VERDICT_CONFIRMED ->
          confirmed(entry).map(it -> plain.because(it.reason())).orElse(plain);
      case CLAIM_REWORDED ->
          wording(entry)
              .map(it -> plain.worded(it.text(), it.next() == null ? last(it.claim()) : it.next()))
              .orElse(plain);
      case EVIDENCE_LINKED, EVIDENCE_REMOVED ->
          evidence(entry)
              .map(it -> plain.about(it.link(), it.passage()).because(it.link().note()))
              .orElse(plain);
      case COMMENT_ADDED ->
          said(entry)
              .map(it -> plain.about(null, places.apply(it.statement())).because(it.text()))
              .orElse(plain);
      case APPEARANCE_MOVED, STATEMENTS_GROUPED, STATEMENT_UNGROUPED ->
          id(entry, "statement").map(it -> moved(plain, new StatementId(it))).orElse(plain);
      default -> plain;
    };
  }

  private Moment moved(Moment plain, StatementId statement) {
    StatementInContext where = places.apply(statement);
    return where == null ? plain : plain.about(null, where).worded(null, where.statement().text());
  }

  private Moment marked(Moment plain, Assessment made) {
    Finding before =
        claim.assessments().stream()
            .filter(it -> it.reviewer().equals(made.reviewer()))
            .filter(it -> it.round() == made.round() && it.sequence() < made.sequence())
            .max(Comparator.comparingLong(Assessment::sequence))
            .map(Telling::finding)
            .orElse(null);
    return plain.found(before, finding(made)).because(why(made));
  }

  private static @Nullable Finding finding(Assessment assessment) {
    return assessment.decision() instanceof Assessment.Decision.Mark mark ? mark.finding() : null;
  }

  private static String why(Assessment assessment) {
    return assessment.decision() instanceof Assessment.Decision.Mark mark
        ? Stream.of(mark.rationale(), mark.whereLooked(), mark.override())
            .filter(it -> it != null && !it.isBlank())
            .collect(Collectors.joining(" · "))
        : "";
  }

  /** The words that the claim has, or had when it became part of this one. */
  private String last(ClaimId of) {
    return parts.stream()
        .filter(it -> it.gone().equals(of))
        .map(Merger::text)
        .findFirst()
        .orElse(claim.claim().text());
  }

  private Optional<Assessment> assessed(TrailEntry entry) {
    return id(entry, "assessment")
        .flatMap(
            id ->
                claim.assessments().stream().filter(it -> it.id().value().equals(id)).findFirst());
  }

  private Optional<Confirmation> confirmed(TrailEntry entry) {
    return id(entry, "confirmation")
        .flatMap(id -> confirmations.stream().filter(it -> it.id().value().equals(id)).findFirst());
  }

  private Optional<Comment> said(TrailEntry entry) {
    return id(entry, "comment")
        .flatMap(id -> comments.stream().filter(it -> it.id().value().equals(id)).findFirst());
  }

  private Optional<EvidenceInContext> evidence(TrailEntry entry) {
    return id(entry, "evidence")
        .flatMap(
            id ->
                claim.evidence().stream()
                    .filter(it -> it.link().id().value().equals(id))
                    .findFirst());
  }

  /** The entry knows which version of the claim came of it. */
  private Optional<Wording> wording(TrailEntry entry) {
    String version = entry.details().get("version");
    return version == null
        ? Optional.empty()
        : id(entry, "claim")
            .flatMap(
                of ->
                    wordings.stream()
                        .filter(it -> it.claim().value().equals(of))
                        .filter(it -> it.version() == Long.parseLong(version) - 1)
                        .findFirst());
  }

  private static Optional<UUID> id(TrailEntry entry, String detail) {
    return Optional.ofNullable(entry.details().get(detail)).map(UUID::fromString);
  }
}

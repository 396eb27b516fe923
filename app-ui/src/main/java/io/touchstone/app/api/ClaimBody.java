package io.touchstone.app.api;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.recheck.Recheck;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the API shows it.
 *
 * @param number by which people call it
 * @param standing derived from the marks: UNREVIEWED, PROVISIONAL, AGREED, CONTESTED …
 * @param finding the one in force; null when there is none or several
 * @param marks those in force that the caller may see
 * @param recheck whether something that the verdict rested on has changed since
 */
record ClaimBody(
    UUID id,
    UUID investigation,
    int number,
    String text,
    Facts facts,
    String standing,
    @Nullable String finding,
    List<Appearance> appearances,
    List<Mark> marks,
    int evidence,
    boolean recheck) {

  /**
   * What is known of it beside its words.
   *
   * @param kind CONTENT, that it is so, or UTTERANCE, that somebody said it
   * @param content the claim that what they said is so; null for a content or while there is none
   * @param asOf the day or period that it speaks of, "2026-03" or "2026-03-01/2026-03-14"
   */
  record Facts(
      Kind kind, @Nullable UUID content, @Nullable Claimer claimant, @Nullable String asOf) {
    Facts {
      Body.needs("kind", kind).checked();
    }

    enum Kind {
      CONTENT,
      UTTERANCE
    }

    static Facts of(ClaimFacts known) {
      ClaimId content = known.kind() instanceof ClaimKind.Utterance(ClaimId said) ? said : null;
      return new Facts(
          known.kind() instanceof ClaimKind.Utterance ? Kind.UTTERANCE : Kind.CONTENT,
          content == null ? null : content.value(),
          known.claimant() == null
              ? null
              : new Claimer(known.claimant().name(), known.claimant().type()),
          known.asOf() == null ? null : known.asOf().iso());
    }
  }

  /** Who makes it. */
  record Claimer(String name, Claimant.Type type) {
    Claimer {
      Body.needs("claimant.name", name).and("claimant.type", type).checked();
    }
  }

  /** A statement in which it appears. */
  record Appearance(
      UUID statement,
      Role role,
      UUID article,
      @Nullable String outlet,
      String text,
      boolean current) {}

  /** A reviewer's mark. */
  record Mark(
      UUID reviewer,
      @Nullable String name,
      String finding,
      String rationale,
      String whereLooked,
      @Nullable String override,
      Instant at) {}

  static ClaimBody of(ClaimCase of, Map<AccountId, String> names) {
    Claim claim = of.claim();
    return new ClaimBody(
        claim.id().value(),
        claim.investigation().value(),
        claim.number(),
        claim.text(),
        Facts.of(claim.facts()),
        of.standing().getClass().getSimpleName().toUpperCase(Locale.ROOT),
        of.standing().finding().map(Finding::name).orElse(null),
        of.appearances().stream().map(ClaimBody::appearance).toList(),
        of.standing().marks().stream().flatMap(it -> mark(it, names).stream()).toList(),
        of.evidence().size(),
        Recheck.of(of).isPresent());
  }

  private static Appearance appearance(AppearanceInContext one) {
    return new Appearance(
        one.where().statement().id().value(),
        one.role(),
        one.where().article().id().value(),
        one.where().outlet() == null ? null : one.where().outlet().name(),
        one.where().statement().text(),
        one.where().isCurrent());
  }

  private static List<Mark> mark(Assessment one, Map<AccountId, String> names) {
    return one.decision() instanceof Assessment.Decision.Mark mark
        ? List.of(
            new Mark(
                one.reviewer().value(),
                names.get(one.reviewer()),
                mark.finding().name(),
                mark.rationale(),
                mark.whereLooked(),
                mark.override(),
                one.at()))
        : List.of();
  }
}

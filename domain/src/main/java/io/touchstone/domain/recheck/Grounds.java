package io.touchstone.domain.recheck;

import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.statement.StatementId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict rested on when it was given. It holds ids and the claim's words only: what
 * statements say never changes, and what may have to be erased stands in one place.
 *
 * @param claim the claim that it was given on, which may have become part of another since
 * @param number the claim's
 * @param text the claim's words
 * @param appearances the statements that the articles made then
 * @param outside evidence from outside the coverage
 * @param passages evidence in the coverage that the articles said then
 * @param at when somebody looked at all this
 */
public record Grounds(
    ClaimId claim,
    int number,
    String text,
    Map<StatementId, Role> appearances,
    Set<EvidenceId> outside,
    Map<EvidenceId, StatementId> passages,
    Instant at) {
  public Grounds {
    Objects.requireNonNull(claim);
    Objects.requireNonNull(text);
    Objects.requireNonNull(at);
    appearances = Map.copyOf(appearances);
    outside = Set.copyOf(outside);
    passages = Map.copyOf(passages);
  }

  /**
   * What the claim rests on as it stands.
   *
   * @param claim as it is stored, which {@code before} may not have been yet
   */
  public static Grounds of(Claim claim, ClaimCase before, Instant at) {
    Map<StatementId, Role> appearances = new LinkedHashMap<>();
    for (AppearanceInContext it : before.appearances()) {
      if (it.where().isCurrent()) {
        appearances.put(it.where().statement().id(), it.role());
      }
    }
    Set<EvidenceId> outside = new LinkedHashSet<>();
    Map<EvidenceId, StatementId> passages = new LinkedHashMap<>();
    for (EvidenceInContext it : before.evidence()) {
      Optional<StatementId> passage = it.link().passage();
      if (passage.isEmpty()) {
        outside.add(it.link().id());
      } else if (stands(it)) {
        passages.put(it.link().id(), passage.get());
      }
    }
    return new Grounds(
        claim.id(), claim.number(), claim.text(), appearances, outside, passages, at);
  }

  /** Whether the article still says what was linked. */
  static boolean stands(@Nullable EvidenceInContext evidence) {
    return evidence != null && evidence.passage() != null && evidence.passage().isCurrent();
  }
}

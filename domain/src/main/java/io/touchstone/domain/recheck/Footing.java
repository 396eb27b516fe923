package io.touchstone.domain.recheck;

import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the verdicts on one claim rested on.
 *
 * @param grounds of marks and settlements; those from before grounds were kept, and those that came
 *     with a replication pack, have none and are never rechecked
 * @param confirmations that nobody took back, oldest first
 * @param mergers of what is part of the claim now
 */
public record Footing(
    Map<AssessmentId, Grounds> grounds, List<Confirmation> confirmations, List<Merger> mergers) {

  /** Nothing is known of it, or nothing has changed. */
  public static final Footing NONE = new Footing(Map.of(), List.of(), List.of());

  public Footing {
    grounds = Map.copyOf(grounds);
    confirmations = List.copyOf(confirmations);
    mergers = List.copyOf(mergers);
  }

  /**
   * The last time that somebody looked at everything and stood by the verdict.
   *
   * @param grounds null where they aren't known
   */
  record Look(Assessment assessment, Instant at, @Nullable Grounds grounds) {}

  /**
   * @param verdicts the assessments that make the verdict
   */
  Optional<Look> last(List<Assessment> verdicts) {
    return verdicts.stream()
        .flatMap(
            it ->
                Stream.concat(
                    Stream.of(look(it)),
                    confirmations.stream()
                        .filter(said -> said.assessment().equals(it.id()))
                        .map(said -> new Look(it, said.at(), said.grounds()))))
        .max(Comparator.comparing(Look::at).thenComparingLong(it -> it.assessment().sequence()));
  }

  private Look look(Assessment verdict) {
    Grounds rested = grounds.get(verdict.id());
    return new Look(verdict, rested == null ? verdict.at() : rested.at(), rested);
  }
}

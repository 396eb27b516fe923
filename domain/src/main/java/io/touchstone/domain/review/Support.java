package io.touchstone.domain.review;

import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for and against a claim, its appearances and the evidence from elsewhere taken
 * together.
 *
 * @param origins of everything that supports it
 * @param hasPrimaryRecord whether a primary record supports it
 * @param refutedBy names of those who refute it and can be held to it
 */
public record Support(
    List<Origin> origins,
    boolean hasPrimaryRecord,
    List<String> refutedBy,
    boolean restsOnConfidentialEvidence) {

  public Support {
    origins = List.copyOf(origins);
    refutedBy = List.copyOf(refutedBy);
  }

  public static Support of(ClaimCase claimCase) {
    List<StatementInContext> passages =
        Stream.concat(
                claimCase.speakingFor().stream(),
                withStance(claimCase, Stance.SUPPORTS).map(EvidenceInContext::passage))
            .filter(it -> it != null)
            .toList();
    List<Origin> origins = new ArrayList<>(Origins.trace(passages));
    withStance(claimCase, Stance.SUPPORTS).forEach(it -> addOutside(origins, it));
    return new Support(
        origins,
        withStance(claimCase, Stance.SUPPORTS)
            .anyMatch(it -> it.link().kind() == EvidenceKind.PRIMARY_RECORD),
        refuters(claimCase),
        claimCase.evidence().stream()
            .anyMatch(it -> it.link().visibility() == Visibility.CONFIDENTIAL));
  }

  /** Those that count towards corroboration. */
  public List<Origin> counted() {
    return origins.stream().filter(Origin::counts).toList();
  }

  /** Those that are named speakers, documents or agencies. */
  public List<Origin> named() {
    return origins.stream().filter(it -> it.basis() == Origin.Basis.NAMED_SOURCE).toList();
  }

  public boolean isRefuted() {
    return !refutedBy.isEmpty();
  }

  public String inWords() {
    return Origins.inWords(origins);
  }

  private static Stream<EvidenceInContext> withStance(ClaimCase claimCase, Stance stance) {
    return claimCase.evidence().stream().filter(it -> it.link().stance() == stance);
  }

  /**
   * A witness or an expert is an origin; what passes on others' words isn't, a record is its own.
   */
  private static void addOutside(List<Origin> origins, EvidenceInContext evidence) {
    boolean independent =
        evidence.link().kind() == EvidenceKind.WITNESS
            || evidence.link().kind() == EvidenceKind.EXPERT;
    if (independent && evidence.link().source() instanceof EvidenceSource.External outside) {
      origins.add(new Origin(outside.title(), Origin.Basis.OUTSIDE, List.of()));
    }
  }

  private static List<String> refuters(ClaimCase claimCase) {
    Stream<String> appearing =
        claimCase.appearances().stream()
            .filter(it -> it.role() == Role.DENIES && it.where().isCurrent())
            .flatMap(it -> it.where().answerable().stream());
    Stream<String> linked =
        withStance(claimCase, Stance.REFUTES)
            .flatMap(
                it ->
                    it.passage() != null
                        ? it.passage().answerable().stream()
                        : outsideName(it).stream());
    return Stream.concat(appearing, linked).distinct().toList();
  }

  private static List<String> outsideName(EvidenceInContext evidence) {
    return evidence.link().source() instanceof EvidenceSource.External outside
        ? List.of(outside.title())
        : List.of();
  }
}

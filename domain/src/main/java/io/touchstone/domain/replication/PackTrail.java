package io.touchstone.domain.replication;

import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.SealedTexts;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.ErasedText;
import io.touchstone.domain.trail.Seal;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the marks and the evidence of a pack with what its trail says of them. */
public final class PackTrail {
  private final ToldThings told;
  private final Map<List<String>, TrailEntry> latest = new LinkedHashMap<>();
  private final Map<UUID, Seal> seals;
  private final List<String> differences = new ArrayList<>();

  private PackTrail(Replica replica, List<TrailEntry> earlier, List<TrailEntry> trail) {
    told = ToldThings.of(earlier, trail);
    seals =
        replica.seals().stream()
            .collect(
                Collectors.toMap(
                    Replica.KeptSeal::thing, Replica.KeptSeal::seal, (one, other) -> one));
    trail.forEach(this::hear);
  }

  /**
   * What isn't as the trail says, each in a sentence; what is withheld or was erased has no words
   * to compare.
   *
   * @param earlier chains that came with packs; whole and intact, like the other
   */
  public static List<String> differences(
      Replica replica, List<TrailEntry> earlier, List<TrailEntry> trail) {
    PackTrail check = new PackTrail(replica, earlier, trail);
    replica.assessments().forEach(check::mark);
    replica.evidence().forEach(check::evidence);
    replica.inquiries().forEach(check::inquiry);
    check.missing(replica);
    return List.copyOf(check.differences);
  }

  private void hear(TrailEntry entry) {
    if (entry.action() == TrailAction.CLAIM_MARKED
        || entry.action() == TrailAction.MARK_WITHDRAWN) {
      latest.put(List.of(detail(entry, "claim"), entry.actor().toString()), entry);
    }
  }

  private void mark(Assessment assessment) {
    if (assessment.decision() instanceof Assessment.Decision.Mark mark) {
      compare(
          "mark",
          assessment.id().value(),
          "finding",
          mark.finding().name(),
          SealedTexts.of(assessment).orElseThrow());
    }
  }

  private void evidence(EvidenceLink link) {
    compare(
        "evidence",
        link.id().value(),
        "stance",
        link.stance().name(),
        Withheld.isPartial(link) ? null : link.texts());
  }

  private void inquiry(Inquiry inquiry) {
    String id = inquiry.id().toString();
    compare("question", inquiry.id().value(), "inquiry", id, inquiry.texts());
  }

  /**
   * @param texts null where not all of them are here
   */
  private void compare(
      String what, UUID id, String saying, String said, @Nullable Map<String, String> texts) {
    TrailEntry entry = told.about(id.toString());
    if (entry == null) {
      differences.add("The trail doesn't know the %s %s.".formatted(what, id));
    } else if (entry.details().containsKey(saying) && !detail(entry, saying).equals(said)) {
      differences.add(
          "Entry %d says %s, the pack %s (%s %s)."
              .formatted(entry.number(), detail(entry, saying), said, what, id));
    } else if (texts != null && !wordsFit(entry, id, texts)) {
      differences.add(
          "The words of the %s that entry %d is about were changed (%s)."
              .formatted(what, entry.number(), id));
    }
  }

  private boolean wordsFit(TrailEntry entry, UUID id, Map<String, String> texts) {
    String sealed = entry.details().get(Trail.SEALED);
    if (sealed == null) {
      return true;
    }
    if (told.isErased(id.toString())) {
      return texts.values().stream().allMatch(it -> it.isEmpty() || it.equals(ErasedText.INSTEAD));
    }
    Seal seal = seals.get(id);
    return seal != null && new Digest(sealed).equals(seal.over(texts));
  }

  /** Marks that hold according to the trail, on claims that are here for everybody to see. */
  private void missing(Replica replica) {
    Set<ClaimId> blind =
        replica.reviews().stream()
            .filter(it -> it.review().isBlind())
            .map(Replica.KeptReview::claim)
            .collect(Collectors.toSet());
    Set<String> open =
        replica.claims().stream()
            .filter(it -> !blind.contains(it.id()))
            .map(it -> it.id().toString())
            .collect(Collectors.toSet());
    Set<String> here =
        replica.assessments().stream().map(it -> it.id().toString()).collect(Collectors.toSet());
    for (TrailEntry entry : latest.values()) {
      if (entry.action() == TrailAction.CLAIM_MARKED
          && open.contains(detail(entry, "claim"))
          && !here.contains(detail(entry, "assessment"))) {
        differences.add(
            "The mark that entry %d tells of is missing (%s)."
                .formatted(entry.number(), detail(entry, "assessment")));
      }
    }
  }

  private static String detail(TrailEntry entry, String name) {
    return entry.details().getOrDefault(name, "");
  }
}

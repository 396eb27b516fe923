package io.touchstone.domain.replication;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailVerifier;
import io.touchstone.domain.trail.TrailVerifier.Verification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What trails say of marks, evidence and comments: an investigation's own, and before it those that
 * came with the packs from which it was rebuilt, under the ids that things have here.
 */
public final class ToldThings {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Map<String, TrailEntry> told = new HashMap<>();
  private final Set<String> erased = new HashSet<>();
  private final Set<String> imported = new HashSet<>();

  private ToldThings() {}

  /**
   * @param earlier chains that came with packs, one after the other
   * @param own the investigation's own
   */
  public static ToldThings of(List<TrailEntry> earlier, List<TrailEntry> own) {
    ToldThings things = new ToldThings();
    for (List<TrailEntry> chain : chains(earlier)) {
      things.renamed(chain);
      chain.forEach(things::hear);
    }
    if (!own.isEmpty() && !earlier.isEmpty()) {
      things.renamed(own);
    }
    things.imported.addAll(things.told.keySet());
    own.forEach(things::hear);
    return things;
  }

  /** Each begins with its first entry. */
  public static List<List<TrailEntry>> chains(List<TrailEntry> entries) {
    List<List<TrailEntry>> chains = new ArrayList<>();
    for (TrailEntry entry : entries) {
      if (chains.isEmpty() || entry.number() == 1) {
        chains.add(new ArrayList<>());
      }
      chains.getLast().add(entry);
    }
    return chains;
  }

  /**
   * Whether each of these chains is whole, and the next one, in the end {@code own}, begins with an
   * import that names its head.
   */
  public static boolean areWhole(List<TrailEntry> earlier, List<TrailEntry> own) {
    List<List<TrailEntry>> all = new ArrayList<>(chains(earlier));
    all.add(own);
    for (int i = 0; i + 1 < all.size(); i++) {
      String head = all.get(i).getLast().digest().hex();
      List<TrailEntry> next = all.get(i + 1);
      if (!(TrailVerifier.verify(all.get(i)) instanceof Verification.Intact)
          || next.isEmpty()
          || !head.equals(next.getFirst().details().get("head"))) {
        return false;
      }
    }
    return true;
  }

  /** The latest about a mark, a piece of evidence or a comment; null when there is none. */
  public @Nullable TrailEntry about(String thing) {
    return told.get(thing);
  }

  public boolean isErased(String thing) {
    return erased.contains(thing);
  }

  /** Whether it came with a pack. */
  public boolean isImported(String thing) {
    return imported.contains(thing);
  }

  /** A copy beside its original gave things other ids; where it didn't, nothing has these. */
  private void renamed(List<TrailEntry> chain) {
    InvestigationId copy = chain.getFirst().investigation();
    for (Map.Entry<String, TrailEntry> each : List.copyOf(told.entrySet())) {
      if (ID.matcher(each.getKey()).matches()) {
        String here = NewIds.derived(copy, UUID.fromString(each.getKey())).toString();
        told.put(here, each.getValue());
        if (erased.contains(each.getKey())) {
          erased.add(here);
        }
      }
    }
  }

  private void hear(TrailEntry entry) {
    String thing =
        entry.details().getOrDefault("assessment", "")
            + entry.details().getOrDefault("evidence", "")
            + entry.details().getOrDefault("comment", "")
            + entry.details().getOrDefault("inquiry", "");
    switch (entry.action()) {
      case TEXT_ERASED -> erased.add(thing);
      case EVIDENCE_REMOVED, INQUIRY_REMOVED, COMMENT_RESOLVED, COMMENT_REOPENED -> {}
      default -> told.put(thing, entry);
    }
  }
}

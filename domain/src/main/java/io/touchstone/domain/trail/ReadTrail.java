package io.touchstone.domain.trail;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows an investigation's trail to those who may see it, and checks that it is whole. */
public class ReadTrail {

  private static final int CHUNK = 1_000;

  private final Access access;
  private final TrailLog log;

  public ReadTrail(Access access, TrailLog log) {
    this.access = access;
    this.log = log;
  }

  /**
   * One page of a trail.
   *
   * @param entries newest first
   * @param head number of the newest entry of the whole trail, 0 for an empty one
   */
  public record Page(List<TrailEntry> entries, long head) {
    public Page {
      entries = List.copyOf(entries);
    }

    /** Whether there are entries older than these. */
    public boolean hasOlder() {
      return !entries.isEmpty() && entries.getLast().number() > 1;
    }
  }

  /**
   * The newest entries up to a number.
   *
   * @param newest number to begin with; anything above the head means the head
   * @param size at least 1
   */
  @Transactional
  public Page page(Viewer viewer, InvestigationId id, long newest, int size) {
    access.require(viewer, id, Permission.VIEW);
    long head = log.headNumber(id);
    long first = Math.min(newest, head);
    long after = Math.max(0, first - size);
    List<TrailEntry> entries = log.after(id, after, (int) Math.max(0, first - after));
    return new Page(entries.reversed(), head);
  }

  /** The newest of the last thousand entries in which {@code detail} has this value. */
  @Transactional
  public Optional<TrailEntry> lastAbout(
      Viewer viewer, InvestigationId id, String detail, String value) {
    return page(viewer, id, Long.MAX_VALUE, CHUNK).entries().stream()
        .filter(entry -> value.equals(entry.details().get(detail)))
        .findFirst();
  }

  /** Checks the whole chain from its first entry on. */
  @Transactional
  public TrailVerifier.Verification verify(Viewer viewer, InvestigationId id) {
    return TrailVerifier.verify(whole(viewer, id));
  }

  /** The whole chain, oldest first. */
  @Transactional
  public List<TrailEntry> whole(Viewer viewer, InvestigationId id) {
    access.require(viewer, id, Permission.VIEW);
    List<TrailEntry> chain = new ArrayList<>();
    List<TrailEntry> chunk = log.after(id, 0, CHUNK);
    while (!chunk.isEmpty()) {
      chain.addAll(chunk);
      chunk = log.after(id, chain.getLast().number(), CHUNK);
    }
    return chain;
  }
}

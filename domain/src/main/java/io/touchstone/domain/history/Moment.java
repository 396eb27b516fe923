package io.touchstone.domain.history;

import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.trail.TrailEntry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a claim, with what the trail itself doesn't hold.
 *
 * @param from the actor's finding before, null where there was none or it was about something else
 * @param to the actor's finding afterwards, null like that
 * @param before words that stood there, null where none did
 * @param now words that came instead, null where none did
 * @param reason why, in the actor's words; empty where none is known
 * @param evidence what it was about, while it is linked; else null
 * @param where the statement that it leads to, else null
 */
public record Moment(
    TrailEntry entry,
    @Nullable Finding from,
    @Nullable Finding to,
    @Nullable String before,
    @Nullable String now,
    String reason,
    @Nullable EvidenceLink evidence,
    @Nullable StatementInContext where) {
  public Moment {
    Objects.requireNonNull(entry);
    Objects.requireNonNull(reason);
  }

  static Moment of(TrailEntry entry) {
    return new Moment(entry, null, null, null, null, "", null, null);
  }

  Moment because(String why) {
    return new Moment(entry, from, to, before, now, why, evidence, where);
  }

  Moment worded(@Nullable String was, @Nullable String is) {
    return new Moment(entry, from, to, was, is, reason, evidence, where);
  }

  Moment found(@Nullable Finding was, @Nullable Finding is) {
    return new Moment(entry, was, is, before, now, reason, evidence, where);
  }

  Moment about(@Nullable EvidenceLink link, @Nullable StatementInContext place) {
    return new Moment(entry, from, to, before, now, reason, link, place);
  }
}

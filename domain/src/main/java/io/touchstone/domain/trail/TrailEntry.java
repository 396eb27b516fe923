package io.touchstone.domain.trail;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One decision, chained to the one before by its digest.
 *
 * @param number 1 for an investigation's first entry, then without gaps
 * @param at to the microsecond, which is what a database keeps
 * @param actor who decided, by id only, so that a name can be erased
 * @param commandId the client's id for the decision; null for what the application did by itself
 * @param details ids and constants only, never text that may have to be erased
 * @param previous the digest of the entry before; null for the first
 * @param digest over all of the above in canonical form
 */
public record TrailEntry(
    InvestigationId investigation,
    long number,
    Instant at,
    AccountId actor,
    TrailAction action,
    @Nullable CommandId commandId,
    SortedMap<String, String> details,
    @Nullable Digest previous,
    Digest digest) {

  public TrailEntry {
    Objects.requireNonNull(investigation);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(action);
    Objects.requireNonNull(digest);
    details = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(details));
  }

  /** The entry that follows {@code previous}, or the first one when that is null. */
  public static TrailEntry following(
      @Nullable TrailEntry previous,
      InvestigationId investigation,
      Instant at,
      AccountId actor,
      TrailAction action,
      @Nullable CommandId commandId,
      Map<String, String> details) {
    long number = previous == null ? 1 : previous.number() + 1;
    Digest before = previous == null ? null : previous.digest();
    Instant moment = at.truncatedTo(ChronoUnit.MICROS);
    SortedMap<String, String> sorted = new TreeMap<>(details);
    String canonical =
        CanonicalEntry.json(
            investigation, number, moment, actor, action, commandId, sorted, before);
    return new TrailEntry(
        investigation,
        number,
        moment,
        actor,
        action,
        commandId,
        sorted,
        before,
        Digest.of(canonical));
  }

  /** Whether the digest is that of the content. */
  public boolean isIntact() {
    return digest.equals(Digest.of(canonical()));
  }

  /** The one spelling, in JSON, that the digest is taken of. */
  public String canonical() {
    return CanonicalEntry.json(
        investigation, number, at, actor, action, commandId, details, previous);
  }
}

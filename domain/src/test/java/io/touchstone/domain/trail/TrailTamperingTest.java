package io.touchstone.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailVerifier.Verification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody may do to a chain of six entries, and what checking it says. */
class TrailTamperingTest {
  private static final InvestigationId INVESTIGATION = InvestigationId.next();
  private static final InvestigationId OTHER = InvestigationId.next();
  private static final AccountId ADA = AccountId.next();

  /** What each finding is: by the chain alone, with the noted head, with the trail put aside. */
  static Stream<Arguments> tamperings() {
    return Stream.of(
        tampering("nothing", it -> {}, intact(6), proven(6, 6), proven(6, 6)),
        tampering(
            "one decision more",
            it -> it.add(entry(INVESTIGATION, it.getLast(), 7)),
            intact(7),
            proven(7, 6),
            proven(7, 6)),
        tampering(
            "changed",
            it -> it.set(2, withFinding(it.get(2), "UNSOURCED")),
            broken(3, TrailFlaw.CHANGED)),
        tampering("removed from the middle", it -> it.remove(2), broken(3, TrailFlaw.REMOVED)),
        tampering("the first removed", it -> it.remove(0), broken(1, TrailFlaw.REMOVED)),
        tampering(
            "removed at the end",
            it -> it.remove(5),
            intact(5),
            broken(6, TrailFlaw.REMOVED),
            broken(6, TrailFlaw.REMOVED)),
        tampering(
            "all removed",
            List::clear,
            intact(0),
            broken(1, TrailFlaw.REMOVED),
            broken(1, TrailFlaw.REMOVED)),
        tampering(
            "put in",
            it -> it.add(3, entry(INVESTIGATION, it.get(2), 99)),
            broken(4, TrailFlaw.PUT_IN)),
        tampering("put in twice", it -> it.add(4, it.get(3)), broken(4, TrailFlaw.PUT_IN)),
        tampering("reordered", it -> Collections.swap(it, 1, 3), broken(2, TrailFlaw.MISPLACED)),
        tampering(
            "changed, with a new digest",
            it -> it.set(2, entry(INVESTIGATION, it.get(1), 99)),
            broken(4, TrailFlaw.UNCHAINED),
            broken(4, TrailFlaw.UNCHAINED),
            broken(3, TrailFlaw.CHANGED)),
        tampering(
            "changed, and all that follows written anew",
            it -> anew(it, List.of(1, 2, 99, 4, 5, 6)),
            intact(6),
            broken(6, TrailFlaw.REWRITTEN),
            broken(3, TrailFlaw.CHANGED)),
        tampering(
            "removed, and all that follows written anew",
            it -> anew(it, List.of(1, 2, 4, 5, 6, 7)),
            intact(6),
            broken(6, TrailFlaw.REWRITTEN),
            broken(3, TrailFlaw.REMOVED)),
        tampering(
            "put in, and all that follows written anew",
            it -> anew(it, List.of(1, 2, 99, 3, 4, 5, 6)),
            intact(7),
            broken(6, TrailFlaw.REWRITTEN),
            broken(3, TrailFlaw.PUT_IN)),
        tampering(
            "one of another investigation's",
            it -> it.set(3, entry(OTHER, it.get(2), 4)),
            broken(4, TrailFlaw.FOREIGN)),
        tampering(
            "another investigation's",
            it -> replace(it, chain(OTHER, List.of(1, 2, 3, 4, 5, 6))),
            intact(6),
            broken(1, TrailFlaw.FOREIGN),
            broken(1, TrailFlaw.FOREIGN)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tamperings")
  void isFoundAndNamed(
      String name,
      Consumer<List<TrailEntry>> tampering,
      Expected alone,
      Expected withHead,
      Expected withTrail) {
    List<TrailEntry> honest = chain(INVESTIGATION, List.of(1, 2, 3, 4, 5, 6));
    List<TrailEntry> chain = new ArrayList<>(honest);
    tampering.accept(chain);
    TrustedHead whole = TrustedHead.of(honest);
    TrustedHead head = new TrustedHead(whole.digest(), 6L, INVESTIGATION, List.of());

    assertThat(TrailVerifier.verify(chain)).isEqualTo(alone.of(chain));
    assertThat(TrailVerifier.verify(chain, head)).isEqualTo(withHead.of(chain));
    assertThat(TrailVerifier.verify(chain, whole)).isEqualTo(withTrail.of(chain));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tamperings")
  void aNotedDigestAloneNeverLetsAnythingPass(
      String name,
      Consumer<List<TrailEntry>> tampering,
      Expected alone,
      Expected withHead,
      Expected withTrail) {
    List<TrailEntry> chain = chain(INVESTIGATION, List.of(1, 2, 3, 4, 5, 6));
    TrustedHead noted = TrustedHead.of(chain.getLast().digest());
    tampering.accept(chain);

    assertThat(TrailVerifier.verify(chain, noted) instanceof Verification.Proven)
        .isEqualTo(withHead.of(chain) instanceof Verification.Proven);
  }

  /** A finding of which the head is known once the chain is. */
  interface Expected {
    Verification of(List<TrailEntry> chain);
  }

  private static Expected intact(int entries) {
    return chain ->
        new Verification.Intact(entries, chain.isEmpty() ? null : chain.getLast().digest());
  }

  private static Expected proven(int entries, int proven) {
    return chain -> new Verification.Proven(entries, chain.getLast().digest(), proven);
  }

  private static Expected broken(int number, TrailFlaw flaw) {
    return _ -> new Verification.Broken(number, flaw);
  }

  private static Arguments tampering(
      String name, Consumer<List<TrailEntry>> tampering, Expected always) {
    return arguments(name, tampering, always, always, always);
  }

  private static Arguments tampering(
      String name,
      Consumer<List<TrailEntry>> tampering,
      Expected alone,
      Expected withHead,
      Expected withTrail) {
    return arguments(name, tampering, alone, withHead, withTrail);
  }

  private static List<TrailEntry> chain(InvestigationId investigation, List<Integer> decisions) {
    List<TrailEntry> chain = new ArrayList<>();
    decisions.forEach(
        it -> chain.add(entry(investigation, chain.isEmpty() ? null : chain.getLast(), it)));
    return chain;
  }

  private static void anew(List<TrailEntry> chain, List<Integer> decisions) {
    replace(chain, chain(INVESTIGATION, decisions));
  }

  private static void replace(List<TrailEntry> chain, List<TrailEntry> other) {
    chain.clear();
    chain.addAll(other);
  }

  /** The same decision is the same entry, wherever it stands. */
  private static TrailEntry entry(InvestigationId investigation, TrailEntry previous, int i) {
    return TrailEntry.following(
        previous,
        investigation,
        Instant.parse("2026-03-14T09:26:53Z").plusSeconds(i),
        ADA,
        TrailAction.CLAIM_MARKED,
        null,
        Map.of("claim", "c" + i, "finding", "DISPUTED"));
  }

  private static TrailEntry withFinding(TrailEntry honest, String finding) {
    return new TrailEntry(
        honest.investigation(),
        honest.number(),
        honest.at(),
        honest.actor(),
        honest.action(),
        honest.commandId(),
        new java.util.TreeMap<>(Map.of("claim", "c3", "finding", finding)),
        honest.previous(),
        honest.digest());
  }
}

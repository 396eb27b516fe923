package io.touchstone.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailVerifier.Verification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrailTest {
  private static final InvestigationId INVESTIGATION =
      new InvestigationId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
  private static final AccountId ACTOR =
      new AccountId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
  private static final Instant AT = Instant.parse("2026-03-14T09:26:53.589793238Z");

  @Test
  void theCanonicalFormNeverChanges() {
    TrailEntry entry =
        TrailEntry.following(
            null,
            INVESTIGATION,
            AT,
            ACTOR,
            TrailAction.CLAIM_MARKED,
            new CommandId(UUID.fromString("00000000-0000-4000-8000-000000000003")),
            Map.of("b", "tab\there", "a", "\u201cquoted\u201d \"plainly\""));

    assertThat(
            CanonicalEntry.json(
                entry.investigation(),
                entry.number(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.commandId(),
                entry.details(),
                entry.previous()))
        .isEqualTo(
            "{\"action\":\"CLAIM_MARKED\",\"actor\":\"00000000-0000-4000-8000-000000000002\","
                + "\"at\":\"2026-03-14T09:26:53.589793Z\","
                + "\"command\":\"00000000-0000-4000-8000-000000000003\","
                + "\"details\":{\"a\":\"\u201cquoted\u201d \\\"plainly\\\"\",\"b\":\"tab\\there\"},"
                + "\"investigation\":\"00000000-0000-4000-8000-000000000001\","
                + "\"number\":\"1\",\"version\":\"1\"}");
  }

  @Test
  void anUntouchedChainIsIntact() {
    List<TrailEntry> chain = chain(5);

    assertThat(TrailVerifier.verify(chain))
        .isEqualTo(new Verification.Intact(5, chain.getLast().digest()));
  }

  @Test
  void anEmptyChainIsIntactAndHasNoHead() {
    assertThat(TrailVerifier.verify(List.of())).isEqualTo(new Verification.Intact(0, null));
  }

  private static List<TrailEntry> chain(int length) {
    List<TrailEntry> chain = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      chain.add(entry(chain.isEmpty() ? null : chain.getLast(), i));
    }
    return chain;
  }

  private static TrailEntry entry(TrailEntry previous, int i) {
    return TrailEntry.following(
        previous,
        INVESTIGATION,
        AT.plusSeconds(i),
        ACTOR,
        TrailAction.CLAIM_MARKED,
        CommandId.next(),
        Map.of("claim", "c" + i));
  }
}

package io.touchstone.analysis.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.SentenceEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierChecksTest {
  private static final SentenceEncoder ENCODER = Encoders.bundled();

  private final EarlierChecks checks =
      new EarlierChecks(
          List.of(
              new CheckedClaim("1", "Twelve people died when the pier fell.", "How many died?"),
              new CheckedClaim("2", "The mayor owns shares in the shipping company.", ""),
              new CheckedClaim("3", "A shark was seen in the harbour of Port Else.", "A shark?")),
          text -> ENCODER.encode(text).vector());

  @Test
  void findsTheClaimThatAPostRepeats() {
    assertThat(first("Omg a SHARK in #PortElse https://t.co/x1 — Ilse (@ilse) March 14, 2026"))
        .isEqualTo("3");
    assertThat(first("A dozen were killed in the collapse")).isEqualTo("1");
    assertThat(first("So the mayor holds stock of Halvorsen Shipping!")).isEqualTo("2");
  }

  @Test
  void givesNoMoreThanAskedAndBearsEmptyText() {
    assertThat(checks.rank("pier", 2)).hasSizeLessThanOrEqualTo(2);
    assertThat(checks.rank("", 5)).hasSizeLessThanOrEqualTo(3);
    assertThat(new EarlierChecks(List.of(), text -> ENCODER.encode(text).vector()).rank("x", 5))
        .isEmpty();
  }

  @Test
  void takesPostsApart() {
    QueryText query =
        QueryText.of(
            "Look @PietOrtiz #PortElse2026 pic.twitter.com/ab — Ilse N (@ilse) May 2, 2026");
    assertThat(query.words()).isEqualTo("Look Piet Ortiz Port Else 2026");
    assertThat(query.author()).isEqualTo("Ilse N ( ilse) May 2, 2026");
  }

  private String first(String text) {
    return checks.rank(text, 1).getFirst().claim().id();
  }
}

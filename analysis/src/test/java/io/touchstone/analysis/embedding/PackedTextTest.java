package io.touchstone.analysis.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.analysis.embedding.EncodedText.EncodedWord;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTextTest {
  private final EncodedText text = Encoders.bundled().encode("The pier of Port Else collapsed.");

  @Test
  void textsComeBackToTheLastBit() {
    Vector other = Vector.normalised(new float[text.vector().dimensions()]);
    List<Vector> both = List.of(text.vector(), other);
    assertThat(PackedText.vectors(PackedText.vectors(both), 2)).isEqualTo(both);
  }

  @Test
  void wordsComeBackNearlyAndFromThenOnTheSame() {
    byte[] packed = PackedText.words(text.words());
    List<EncodedWord> words = PackedText.words(packed);
    assertThat(words).hasSameSizeAs(text.words());
    for (int i = 0; i < words.size(); i++) {
      EncodedWord before = text.words().get(i);
      assertThat(words.get(i).start()).isEqualTo(before.start());
      assertThat(words.get(i).end()).isEqualTo(before.end());
      assertThat(words.get(i).vector().cosine(before.vector())).isGreaterThan(0.999);
    }
    assertThat(PackedText.words(packed)).isEqualTo(words);
    assertThat(PackedText.words(words)).isEqualTo(packed);
    assertThat(PackedText.words(PackedText.words(List.of()))).isEmpty();
  }

  @Test
  void refusesOtherBytes() {
    assertThatThrownBy(() -> PackedText.vectors(new byte[7], 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PackedText.words(new byte[] {1, 0, 3}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

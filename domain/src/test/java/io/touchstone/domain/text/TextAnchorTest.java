package io.touchstone.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextAnchorTest {
  private static final String TEXT = "The gate 🌊 was open. Nobody 👩‍🚒 closed it. שלום.";

  @Test
  void manyAreAnchoredAsEachWouldBeInAnyOrder() {
    List<TextSpan> spans =
        List.of(new TextSpan(0, 20), new TextSpan(4, 10), new TextSpan(30, 40), new TextSpan(2, 2));
    List<TextAnchor> anchors = TextAnchor.in(TEXT, spans);
    assertThat(anchors)
        .containsExactlyElementsOf(spans.stream().map(it -> TextAnchor.in(TEXT, it)).toList());
    assertThat(anchors.get(1).exact()).isEqualTo("gate 🌊");
    assertThat(anchors.get(1).prefix()).isEqualTo("The ");
    assertThat(anchors.get(0).suffix()).startsWith(" Nobody");
    assertThat(anchors.get(0).suffix().codePointCount(0, anchors.get(0).suffix().length()))
        .isLessThanOrEqualTo(TextAnchor.CONTEXT);
  }

  @Test
  void noneReachesBeyondTheText() {
    assertThatThrownBy(() -> TextAnchor.in(TEXT, List.of(new TextSpan(0, 500))))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(TextAnchor.in("", List.of())).isEmpty();
  }
}

package io.touchstone.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodePointsTest {
  /** a, an emoji (a surrogate pair), b, e with a combining accent, an Arabic letter. */
  private static final String MIXED = "a\uD83D\uDE00be\u0301\u0639";

  @Test
  void anEmojiIsOneAndACombiningMarkIsOneMore() {
    assertThat(CodePoints.length(MIXED)).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 3", "3, 4", "4, 5", "5, 6", "6, 7"})
  void offsetsGoToUtf16AndBack(int codePoint, int utf16) {
    assertThat(CodePoints.toUtf16(MIXED, codePoint)).isEqualTo(utf16);
    assertThat(CodePoints.fromUtf16(MIXED, utf16)).isEqualTo(codePoint);
  }

  @Test
  void anIndexInsideASurrogatePairBelongsToItsCodePoint() {
    assertThat(CodePoints.fromUtf16(MIXED, 2)).isEqualTo(1);
  }

  @Test
  void anAnchorKeepsTheWordsAndTheirSurroundings() {
    TextAnchor anchor = TextAnchor.in(MIXED, new TextSpan(1, 3));

    assertThat(anchor.exact()).isEqualTo("\uD83D\uDE00b");
    assertThat(anchor.prefix()).isEqualTo("a");
    assertThat(anchor.suffix()).isEqualTo("e\u0301\u0639");
  }

  @Test
  void anAnchorBeyondTheTextIsRefused() {
    assertThatThrownBy(() -> TextAnchor.in(MIXED, new TextSpan(5, 7)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @MethodSource
  void whatNoDatabaseCanHoldIsReplacedAndEveryOffsetStays(String text, String replaced) {
    assertThat(CodePoints.wellFormed(text)).isEqualTo(replaced);
    assertThat(CodePoints.length(replaced)).isEqualTo(CodePoints.length(text));
  }

  static Stream<Arguments> whatNoDatabaseCanHoldIsReplacedAndEveryOffsetStays() {
    return Stream.of(
        arguments("", ""),
        arguments(MIXED, MIXED),
        arguments("a\u0000b", "a\uFFFDb"),
        arguments("\uD83D", "\uFFFD"),
        arguments("\uDE00a", "\uFFFDa"),
        arguments("\uDE00\uD83D", "\uFFFD\uFFFD"),
        arguments("\uD83D\uD83D\uDE00\uDE00", "\uFFFD\uD83D\uDE00\uFFFD"));
  }
}

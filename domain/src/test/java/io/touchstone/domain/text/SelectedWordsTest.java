package io.touchstone.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Selections stand between brackets ⟦ ⟧. */
class SelectedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # selected                              ; meant
          The ⟦quay⟧ is shut.                     ; quay
          The q⟦ua⟧y is shut.                     ; quay
          The⟦ quay ⟧is shut.                     ; quay
          The q⟦uay is sh⟧ut.                     ; quay is shut
          ⟦The quay is shut.⟧                     ; The quay is shut.
          It is shut⟦, and the sluice⟧ too.       ; and the sluice
          It is shut ⟦(since May)⟧ too.           ; (since May)
          ⟦Шлю⟧зы закрыты.                        ; Шлюзы
          Level 4⟦.⟧2 metres                      ; 4.2
          The ⟦👩‍👩‍👧 fam⟧ily left.               ; 👩‍👩‍👧 family
          cafe⟦\u0301 clos⟧ed                     ; cafe\u0301 closed
          """)
  void wholeWordsAreMeant(String selected, String meant) {
    Marked marked = Marked.of(selected.translateEscapes());

    assertThat(
            SelectedWords.in(marked.text(), marked.span())
                .map(it -> CodePoints.slice(marked.text(), it)))
        .hasValue(meant.translateEscapes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"The quay⟦ ⟧is shut.", "The quay⟦, ⟧is", "⟦⟧The quay", "a ⟦— –⟧ b"})
  void betweenWordsNothingIsMeant(String selected) {
    Marked marked = Marked.of(selected);

    assertThat(SelectedWords.in(marked.text(), marked.span())).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # cut out                                                ; parts
          The quay is shut, and ⟦the sluice is open.⟧              ; The quay is shut|the sluice is open.
          ⟦The quay is shut⟧, but the sluice is open.              ; The quay is shut|but the sluice is open.
          He said ⟦the gate was open⟧ at noon.                     ; He said|the gate was open|at noon.
          The quay ⟦is shut⟧.                                      ; The quay|is shut
          'In May; ⟦in June⟧'                                      ; In May|in June
          """)
  void aCutLeavesWhatSaysSomething(String selected, String parts) {
    Marked marked = Marked.of(selected);
    TextSpan whole = new TextSpan(0, CodePoints.length(marked.text()));

    List<TextSpan> spans = SelectedWords.parts(marked.text(), whole, marked.span());

    assertThat(
            spans.stream()
                .map(it -> CodePoints.slice(marked.text(), it))
                .collect(Collectors.joining("|")))
        .isEqualTo(parts);
  }

  private record Marked(String text, TextSpan span) {
    static Marked of(String marked) {
      int from = marked.indexOf('⟦');
      int to = marked.indexOf('⟧') - 1;
      String text = marked.replace("⟦", "").replace("⟧", "");
      return new Marked(
          text, new TextSpan(CodePoints.fromUtf16(text, from), CodePoints.fromUtf16(text, to)));
    }
  }
}

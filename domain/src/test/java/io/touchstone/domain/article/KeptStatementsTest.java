package io.touchstone.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Making;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are given as sentences between bars. */
class KeptStatementsTest {
  private static final ArticleId ARTICLE = ArticleId.next();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      emptyValue = "",
      textBlock =
          """
          # before            ; after               ; moved       ; added   ; gone
          One.|Two.           ; One.|Two.           ; One.|Two.   ; ''      ; ''
          One.|Two.           ; Two.|One.           ; Two.|One.   ; ''      ; ''
          One.|Two.           ; One.|Two!           ; One.        ; Two!    ; Two.
          One.                ; One.|Two.           ; One.        ; Two.    ; ''
          One.|Two.           ; Two.                ; Two.        ; ''      ; One.
          One.|One.           ; One.                ; One.        ; ''      ; One.
          One.                ; One.|One.           ; One.        ; One.    ; ''
          One.                ; Ω😀.                ; ''          ; Ω😀.    ; One.
          """)
  void whatStandsThereWordForWordIsTheSameStatement(
      String before, String after, String moved, String added, String gone) {
    ArticleRevision first = revision(1, before);
    List<Statement> earlier = KeptStatements.between(List.of(), first, analysed(first)).added();
    ArticleRevision second = revision(2, after);

    KeptStatements kept = KeptStatements.between(earlier, second, analysed(second));

    assertThat(words(kept.moved())).isEqualTo(moved);
    assertThat(words(kept.added())).isEqualTo(added);
    assertThat(words(kept.gone())).isEqualTo(gone);
    assertThat(kept.moved())
        .allSatisfy(
            it -> {
              assertThat(it.revision()).isEqualTo(second.id());
              assertThat(earlier)
                  .anySatisfy(
                      old -> {
                        assertThat(old.id()).isEqualTo(it.id());
                        assertThat(old.text()).isEqualTo(it.text());
                      });
            });
    assertThat(kept.gone()).allSatisfy(it -> assertThat(it.revision()).isEqualTo(first.id()));
    assertThat(Stream.concat(kept.moved().stream(), kept.added().stream()))
        .extracting(Statement::ordinal)
        .doesNotHaveDuplicates();
  }

  @Test
  void ofTheSameWordsTwiceTheOrderDecides() {
    ArticleRevision first = revision(1, "Yes.|No.|Yes.");
    List<Statement> earlier = KeptStatements.between(List.of(), first, analysed(first)).added();
    ArticleRevision second = revision(2, "Maybe.|Yes.|Yes.");

    KeptStatements kept = KeptStatements.between(earlier, second, analysed(second));

    assertThat(kept.moved())
        .extracting(Statement::id)
        .containsExactly(earlier.getFirst().id(), earlier.getLast().id());
  }

  @Test
  void whatAPersonMadeHoldsAgainstWhatAnalysisFinds() {
    ArticleRevision first = revision(1, "The quay is shut, and the sluice is open.|It rained.");
    List<Statement> found = KeptStatements.between(List.of(), first, analysed(first)).added();
    List<Statement> earlier =
        List.of(
            made(first, found.getFirst(), "The quay is shut", Making.PERSON),
            made(first, found.getFirst(), "the sluice is open.", Making.PERSON),
            made(first, found.getLast(), "rained", Making.READING),
            found.getLast());
    ArticleRevision second =
        revision(2, "Late.|The quay is shut, and the sluice is open.|It rained.");

    KeptStatements kept = KeptStatements.between(earlier, second, analysed(second));

    assertThat(words(kept.moved()))
        .isEqualTo("The quay is shut|the sluice is open.|It rained.|rained");
    assertThat(words(kept.added())).isEqualTo("Late.");
    assertThat(kept.gone()).isEmpty();
    assertThat(kept.moved())
        .extracting(Statement::making)
        .containsExactly(Making.PERSON, Making.PERSON, Making.ANALYSIS, Making.READING);
    assertThat(kept.moved()).extracting(Statement::ordinal).containsExactly(2, 3, 4, 5);

    ArticleRevision third = revision(3, "The quay is open.|It rained.");
    KeptStatements changed = KeptStatements.between(kept.moved(), third, analysed(third));
    assertThat(words(changed.added())).isEqualTo("The quay is open.");
    assertThat(words(changed.gone())).isEqualTo("The quay is shut|the sluice is open.");
  }

  private static Statement made(
      ArticleRevision revision, Statement in, String words, Making making) {
    String text = revision.content().text();
    int start = CodePoints.fromUtf16(text, text.indexOf(words));
    return new Statement(
        StatementId.next(),
        ARTICLE,
        revision.id(),
        in.ordinal(),
        in.kind(),
        TextAnchor.in(text, new TextSpan(start, start + CodePoints.length(words))),
        in.attribution(),
        null,
        making);
  }

  private static String words(List<Statement> statements) {
    return String.join("|", statements.stream().map(Statement::text).toList());
  }

  private static ArticleRevision revision(int number, String sentences) {
    ArticleText content =
        ArticleText.of(
            Stream.of(sentences.split("\\|", -1))
                .map(it -> new Paragraph(BlockKind.PARAGRAPH, it))
                .toList());
    OriginalFile original =
        OriginalFile.of("a.txt", "text/plain", sentences.getBytes(StandardCharsets.UTF_8));
    assertThat(original.digest()).isEqualTo(Digest.of(sentences));
    return ArticleRevision.of(ARTICLE, number, content, original, "test 1", Instant.EPOCH);
  }

  private static List<AnalysedStatement> analysed(ArticleRevision revision) {
    return revision.content().blocks().stream()
        .map(
            block ->
                new AnalysedStatement(
                    StatementKind.BODY, block.span(), new Attribution.Unattributed(), null))
        .toList();
  }
}

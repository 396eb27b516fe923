package io.touchstone.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.NewsStatementAnalyser;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Attribution.Anonymous;
import io.touchstone.domain.statement.Attribution.NamedDocument;
import io.touchstone.domain.statement.Attribution.NamedPerson;
import io.touchstone.domain.statement.Attribution.OtherOutlet;
import io.touchstone.domain.statement.Attribution.Unattributed;
import io.touchstone.domain.text.CodePoints;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionReaderTest {

  /** A sentence, who says it, and the cue. */
  static Stream<Arguments> sentences() {
    return Stream.of(
        Arguments.of(
            "Ilse Novak, a former harbour master, said the crane was old.",
            new NamedPerson("Ilse Novak", "former harbour master"),
            "Ilse Novak, a former harbour master, said"),
        Arguments.of(
            "The crane was old, harbour master Ilse Novak said.",
            new NamedPerson("Ilse Novak", "harbour master"),
            "harbour master Ilse Novak said"),
        Arguments.of(
            "“The crane was old,” said Ilse Novak.",
            new NamedPerson("Ilse Novak", null),
            "said Ilse Novak"),
        Arguments.of(
            "Mayor Piet Ortiz told Reuters that the pier would stay closed.",
            new NamedPerson("Piet Ortiz", "Mayor"),
            "Mayor Piet Ortiz told"),
        Arguments.of(
            "The bolts were loose, according to the inspection report.",
            new NamedDocument("inspection report"),
            "according to the inspection report"),
        Arguments.of(
            "The report said that the bolts were loose.",
            new NamedDocument("report"),
            "The report said"),
        Arguments.of(
            "Halvorsen Shipping said on Friday it would pay.",
            new NamedDocument("Halvorsen Shipping"),
            "Halvorsen Shipping said"),
        Arguments.of(
            "The pier collapsed at noon, AFP reported.", new OtherOutlet("AFP"), "AFP reported"),
        Arguments.of(
            "A source close to the inquiry said the log was missing.",
            new Anonymous("A source close to the inquiry"),
            "A source close to the inquiry said"),
        Arguments.of(
            "Port officials later claimed that the log was missing.",
            new Anonymous("Port officials"),
            "Port officials later claimed"),
        Arguments.of(
            "The bolts were loose, according to an inspection report released on Friday.",
            new NamedDocument("inspection report"),
            "according to an inspection report released"),
        Arguments.of(
            "The gate was lifted, according to the authority’s director, Linnea Bast.",
            new NamedPerson("Linnea Bast", "authority’s director"),
            "according to the authority’s director, Linnea Bast"),
        Arguments.of(
            "A survey report from 2023 had called the bolts “unsound”.",
            new NamedDocument("survey report"),
            "A survey report from 2023 had called"),
        Arguments.of(
            "Whether the sirens on the quay gave warning is open.", new Unattributed(), null),
        Arguments.of("This is what nobody has told us about the ferry.", new Unattributed(), null),
        Arguments.of(
            "The town approved a fund, hours after a report showed that the crane was old.",
            new Unattributed(),
            null),
        Arguments.of(
            "No official has confirmed that the ferry was late.", new Unattributed(), null),
        Arguments.of(
            "Halvorsen Shipping, which owns the ferry, said it was sound.",
            new NamedDocument("Halvorsen Shipping"),
            "Halvorsen Shipping, which owns the ferry, said"),
        Arguments.of(
            "A group called Tide claimed responsibility for the fire.", new Unattributed(), null),
        Arguments.of("The ferry is seen as unsafe.", new Unattributed(), null),
        Arguments.of("The mayor is said to have known.", new Unattributed(), null),
        Arguments.of("The pier collapsed at noon.", new Unattributed(), null));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsWhoSaysASentence(String sentence, Attribution attribution, String cue) {
    AnalysedStatement statement = analyse(sentence).getFirst();
    assertThat(statement.attribution()).isEqualTo(attribution);
    assertThat(statement.cue() == null ? null : CodePoints.slice(sentence, statement.cue()))
        .isEqualTo(cue);
  }

  @Test
  void resolvesSurnamesAndPronounsWithinTheArticle() {
    List<AnalysedStatement> read =
        analyse(
            "Harbour master Ilse Novak warned of the crane.",
            "Novak said it had been checked twice. She added that nobody had listened.",
            "“It was only a matter of time. Nobody listened,” she said.");
    assertThat(read)
        .extracting(AnalysedStatement::attribution)
        .containsOnly(new NamedPerson("Ilse Novak", "Harbour master"));
  }

  @Test
  void sheIsWhomTheTextNamedLastWhenNobodySpokeBefore() {
    List<AnalysedStatement> read =
        analyse(
            "The inspection report said the crane was old.",
            "Ilse Novak, harbour master of Port Halden, faced two hundred residents. “I regret it,” she said.",
            "Piet Ortiz’s kitchen has served 900 meals, he told us.");
    assertThat(read.get(2).attribution())
        .isEqualTo(new NamedPerson("Ilse Novak", "harbour master of Port Halden"));
    assertThat(
            analyse("Piet Ortiz’s kitchen has served 900 meals, he told us.")
                .getLast()
                .attribution())
        .isEqualTo(new NamedPerson("Piet Ortiz", null));
  }

  @Test
  void givesAQuotationWithoutACueToTheSpeakerBeforeIt() {
    List<AnalysedStatement> read =
        analyse(
            "“We saw smoke,” Ilse Novak said.",
            "“Then the pier fell. We ran.”",
            "The pier was built in 1931.");
    assertThat(read.subList(0, 3))
        .extracting(AnalysedStatement::attribution)
        .containsOnly(new NamedPerson("Ilse Novak", null));
    assertThat(read.get(3).attribution()).isEqualTo(new Unattributed());
  }

  private static List<AnalysedStatement> analyse(String... paragraphs) {
    ArticleText text =
        ArticleText.of(
            Stream.of(paragraphs).map(it -> new Paragraph(BlockKind.PARAGRAPH, it)).toList());
    return new NewsStatementAnalyser().analyse(text, ArticleFacts.NONE);
  }
}

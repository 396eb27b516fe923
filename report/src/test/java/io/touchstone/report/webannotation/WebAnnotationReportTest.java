package io.touchstone.report.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.report.Dossiers;
import io.touchstone.report.HostileDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WebAnnotationReportTest {
  private static final WebAnnotationReport REPORT = new WebAnnotationReport();
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.touchstone.report.Dossiers#all")
  void keepsToTheVocabulary(String name, Dossier dossier) {
    assertThat(AnnotationRules.check(parse(dossier))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/@context, \"https://schema.org\"",
    "/@graph/0/total, 3",
    "/@graph/0/last, \"urn:x:y\"",
    "/@graph/1/startIndex, 7",
    "/@graph/1/items/0/id, \"nowhere\"",
    "/@graph/1/items/0/motivation, \"judging\"",
    "/@graph/1/items/0/target/source, 5",
    "/@graph/1/items/0/target/selector/1/start, -1",
    "/@graph/1/items/0/target/selector/0/exact, \"\"",
    "/@graph/1/items/0/target/state/sourceDate, \"2026-03-16\"",
    "/@graph/1/items/0/verdict, \"false\""
  })
  void theRulesRefuseWhatIsWrong(String pointer, String value) {
    JsonNode report = parse(Dossiers.full());
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) report.at(pointer.substring(0, slash)))
        .set(pointer.substring(slash + 1), JSON.readTree(value));
    assertThat(AnnotationRules.check(report)).isNotEmpty();
  }

  @Test
  void anAppearanceIdentifiesItsClaimInASpan() {
    JsonNode first = parse(Dossiers.full()).at("/@graph/1/items/0");
    assertThat(first.at("/motivation").stringValue()).isEqualTo("identifying");
    assertThat(first.at("/body/0/value").stringValue()).startsWith("A crane fell");
    assertThat(first.at("/body/1/value").stringValue()).isEqualTo("asserts");
    assertThat(first.at("/target/source").stringValue())
        .isEqualTo("https://northline.example/2026/crane?id=7&lang=en");
    assertThat(first.at("/target/state/sourceDate").stringValue())
        .isEqualTo("2026-03-16T10:15:02Z");
    assertThat(first.at("/target/state/cached").stringValue()).startsWith("ni:///sha-256;");
  }

  @Test
  void positionsAreCodePoints() {
    for (JsonNode item : parse(HostileDossier.build()).at("/@graph/1/items")) {
      JsonNode selectors = item.at("/target/selector");
      if (!selectors.isMissingNode()) {
        int length =
            selectors.get(1).get("end").intValue() - selectors.get(1).get("start").intValue();
        assertThat(CodePoints.length(selectors.get(0).get("exact").stringValue()))
            .isEqualTo(length);
      }
    }
  }

  @Test
  void aMarkAssessesEverySpanOfItsClaimAndNamesNobody() {
    List<JsonNode> marks = new ArrayList<>();
    parse(Dossiers.full()).at("/@graph/1/items").forEach(marks::add);
    marks.removeIf(it -> !it.get("motivation").stringValue().equals("assessing"));
    assertThat(marks).hasSize(12);
    assertThat(marks.getFirst().at("/target").size()).isEqualTo(4);
    assertThat(marks.getFirst().at("/creator/nickname").stringValue()).isEqualTo("reviewer 1");
    assertThat(marks.getFirst().at("/body/0/value").stringValue()).isEqualTo("Corroborated");
    assertThat(marks).noneMatch(it -> it.toString().toLowerCase(Locale.ROOT).contains("\"false\""));
  }

  @Test
  void manyAnnotationsComeInPages() {
    Dossier full = Dossiers.full();
    ReviewedClaim claim = full.claims().getFirst();
    List<ReviewedClaim> claims =
        IntStream.rangeClosed(1, 200)
            .mapToObj(
                i ->
                    Dossiers.claim(
                        i,
                        claim.text(),
                        claim.finding(),
                        claim.assessments(),
                        List.of(Dossiers.moved(claim.appearances().getFirst(), i)),
                        List.of(),
                        List.of()))
            .toList();
    JsonNode report =
        parse(
            new Dossier(
                full.investigationId(),
                full.title(),
                "",
                null,
                full.compiledAt(),
                full.articles(),
                claims,
                full.leftOut(),
                full.trailHead(),
                List.of()));
    assertThat(AnnotationRules.check(report)).isEmpty();
    assertThat(report.at("/@graph").size()).isEqualTo(3);
    assertThat(report.at("/@graph/2/startIndex").intValue()).isEqualTo(500);
  }

  private static JsonNode parse(Dossier dossier) {
    return JSON.readTree(REPORT.render(dossier));
  }
}

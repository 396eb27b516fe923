package io.touchstone.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.report.Dossiers;
import io.touchstone.report.HostileDossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonReportTest {
  private static final JsonReport REPORT = new JsonReport();
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode SCHEMA = JSON.readTree(read(Path.of("../docs/report-schema.json")));

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.touchstone.report.Dossiers#all")
  void keepsToItsSchema(String name, Dossier dossier) {
    assertThat(check(parse(dossier))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/schema, \"urn:touchstone:report:2\"",
    "/compiledAt, \"yesterday\"",
    "/articles/0/original/sha256, \"abc\"",
    "/claims/0/finding/code, \"false\"",
    "/claims/0/finding/checkable, false",
    "/claims/0/finding, null",
    "/claims/7/standing, \"agreed\"",
    "/claims/0/appearances/0/start, -1",
    "/claims/0/extra, 1"
  })
  void theSchemaRefusesWhatIsWrong(String pointer, String value) {
    JsonNode report = parse(Dossiers.full());
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) report.at(pointer.substring(0, slash)))
        .set(pointer.substring(slash + 1), JSON.readTree(value));
    assertThat(check(report)).isNotEmpty();
  }

  @Test
  void keysComeInTheSchemasOrder() {
    JsonNode report = parse(Dossiers.full());
    assertThat(keys(report)).isEqualTo(keys(SCHEMA.get("properties")));
    assertThat(keys(report.at("/articles/0")))
        .isEqualTo(keys(SCHEMA.at("/$defs/article/properties")));
    assertThat(keys(report.at("/claims/0"))).isEqualTo(keys(SCHEMA.at("/$defs/claim/properties")));
    assertThat(keys(report.at("/claims/0/assessments/0")))
        .isEqualTo(keys(SCHEMA.at("/$defs/assessment/properties")));
    assertThat(keys(report.at("/claims/0/appearances/0")))
        .isEqualTo(keys(SCHEMA.at("/$defs/appearance/properties")));
    assertThat(keys(report.at("/claims/1/evidence/0")))
        .isEqualTo(keys(SCHEMA.at("/$defs/evidence/properties")));
    assertThat(keys(report.at("/claims/0/origins/0")))
        .isEqualTo(keys(SCHEMA.at("/$defs/origin/properties")));
  }

  @Test
  void textsComeThroughUnchanged() {
    JsonNode report = parse(HostileDossier.build());
    for (String pointer :
        List.of(
            "/investigation/title",
            "/articles/0/title",
            "/articles/0/original/fileName",
            "/claims/0/text",
            "/claims/0/assessments/0/rationale",
            "/claims/0/appearances/0/quotation",
            "/claims/0/evidence/0/note",
            "/claims/0/origins/0/name")) {
      assertThat(report.at(pointer).stringValue()).as(pointer).isEqualTo(HostileDossier.ATTACK);
    }
  }

  @Test
  void canStandInAScriptElement() {
    assertThat(new String(REPORT.render(HostileDossier.build()), StandardCharsets.UTF_8))
        .doesNotContain("<", ">", "&");
  }

  @Test
  void namesItsFormat() {
    assertThat(REPORT.format()).isEqualTo(ReportFormat.JSON);
  }

  private static List<Error> check(JsonNode report) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);
    return schema.validate(
        report, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static List<String> keys(JsonNode object) {
    return new ArrayList<>(object.propertyNames());
  }

  private static JsonNode parse(Dossier dossier) {
    return JSON.readTree(REPORT.render(dossier));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("The schema is a part of the documentation.", e);
    }
  }
}

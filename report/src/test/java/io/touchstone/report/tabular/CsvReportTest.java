package io.touchstone.report.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.report.Dossiers;
import io.touchstone.report.HostileDossier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReportTest {
  private static final CsvReport REPORT = new CsvReport();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "plain|plain",
        "a,b|\"a,b\"",
        "say \"no\"|\"say \"\"no\"\"\"",
        "=1+1|\"'=1+1\"",
        "+49 30|\"'+49 30\"",
        "-|\"'-\"",
        "@SUM(A1)|\"'@SUM(A1)\"",
        "  =1|\"'  =1\"",
        "\u200B=1|\"'\u200B=1\"",
        "＝1+1|\"'＝1+1\"",
        "2-3|2-3",
        "don't|\"don't\"",
        "سقطت رافعة|سقطت رافعة"
      })
  void writesAFieldThatIsNeverAFormula(String value, String field) {
    assertThat(CsvReport.field(value)).isEqualTo(field);
  }

  @Test
  void keepsNumbersAndReplacesWhatNoTextFileHolds() {
    assertThat(CsvReport.field(-1)).isEqualTo("-1");
    assertThat(CsvReport.field(null)).isEmpty();
    assertThat(CsvReport.field("\u0007\uD83C")).isEqualTo("\uFFFD\uFFFD");
    assertThat(CsvReport.field("two\nlines")).isEqualTo("\"two\nlines\"");
  }

  @Test
  void hasOneRowAnAppearance() {
    Dossier dossier = Dossiers.full();
    List<List<String>> rows = parse(dossier);
    long appearances = dossier.claims().stream().mapToLong(it -> it.appearances().size()).sum();
    assertThat(rows).hasSize((int) appearances + 1);
    assertThat(rows).allMatch(row -> row.size() == Column.ALONE.size());
    assertThat(rows.get(1))
        .startsWith(
            "1",
            "A crane fell onto the quay at Vesterholm on 14 March 2026.",
            "content",
            "",
            "2026-03-14",
            "Corroborated",
            "agreed",
            "",
            "3")
        .contains("Northline", "A harbour crane collapsed onto the quay on Saturday", "yes");
  }

  @Test
  void aClaimThatAppearsNowhereKeepsItsRow() {
    Dossier full = Dossiers.full();
    ReviewedClaim claim = full.claims().getFirst();
    Dossier alone =
        new Dossier(
            full.investigationId(),
            full.title(),
            full.question(),
            null,
            full.compiledAt(),
            List.of(),
            List.of(
                Dossiers.claim(
                    1,
                    claim.text(),
                    claim.finding(),
                    claim.assessments(),
                    List.of(),
                    List.of(),
                    List.of())),
            full.leftOut(),
            full.trailHead(),
            List.of());
    assertThat(parse(alone)).hasSize(2);
  }

  @Test
  void hostileTextRunsNothing() {
    assertThat(parse(HostileDossier.build()).stream().flatMap(List::stream))
        .noneMatch(field -> field.matches("(?s)[\\s\\p{Z}]*[=+@-].*"));
    assertThat(parse(HostileDossier.build()).get(1)).contains(attackAsText());
  }

  private static String attackAsText() {
    return HostileDossier.ATTACK.replace('\u0007', '\uFFFD').replace('\u009F', '\uFFFD');
  }

  /** As RFC 4180 has it. */
  private static List<List<String>> parse(Dossier dossier) {
    String text = new String(REPORT.render(dossier), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF");
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          field.append(text.charAt(++i));
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r') {
        field.append(c);
      }
    }
    return rows;
  }
}

package io.touchstone.report.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.report.Dossiers;
import io.touchstone.report.HostileDossier;
import io.touchstone.report.Office;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxReportTest {
  private static final XlsxReport REPORT = new XlsxReport();

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.touchstone.report.Dossiers#all")
  void nothingIsAFormula(String name, Dossier dossier) throws IOException {
    try (XSSFWorkbook workbook = open(dossier)) {
      for (Cell cell : cells(workbook)) {
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
        assertThat(cell.getHyperlink()).isNull();
        boolean text = cell.getCellType() == CellType.STRING && cell.getRowIndex() > 0;
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(text);
      }
      assertThat(workbook.getNumberOfNames() - workbook.getNumberOfSheets()).isEqualTo(0);
    }
  }

  @Test
  void aSheetEachForAppearancesClaimsArticlesAndWhatItIsAbout() throws IOException {
    try (XSSFWorkbook workbook = open(Dossiers.full())) {
      assertThat(workbook)
          .extracting(Sheet::getSheetName)
          .containsExactly("Appearances", "Claims", "Articles", "About");
      assertThat(workbook).extracting(Sheet::getLastRowNum).startsWith(16, 10, 5);
      Sheet appearances = workbook.getSheet("Appearances");
      assertThat(texts(appearances.getRow(0)))
          .containsExactlyElementsOf(Column.ALL.stream().map(Column::name).toList());
      assertThat(texts(appearances.getRow(4)))
          .contains("سقطت رافعة على رصيف الميناء صباح السبت", "صحيفة الميناء");
      assertThat(texts(workbook.getSheet("Claims").getRow(9)))
          .contains(
              "Closed by way of exception: The second witness can’t be named for her safety.");
      assertThat(workbook.getSheet("About").getRow(3).getCell(1).getStringCellValue())
          .isEqualTo("Checkpoint Vesterholm");
    }
  }

  @Test
  void hostileTextStaysTheSameText() throws IOException {
    try (XSSFWorkbook workbook = open(HostileDossier.build())) {
      assertThat(texts(workbook.getSheet("Appearances").getRow(1)))
          .contains(HostileDossier.ATTACK.replace('\u0007', '\uFFFD').replace('\u009F', '\uFFFD'));
    }
  }

  @Test
  void saysWhereACellHoldsNotAllOfIt() throws IOException {
    Dossier full = Dossiers.full();
    Finding finding = Finding.of(Verdict.DISPUTED);
    Mark mark =
        new Mark("reviewer 1", finding, "\uD83C\uDFD7".repeat(5_000), "", null, Instant.EPOCH);
    Dossier long_ =
        new Dossier(
            full.investigationId(),
            full.title(),
            "",
            null,
            full.compiledAt(),
            full.articles(),
            List.of(
                Dossiers.claim(
                    1,
                    "x",
                    null,
                    List.of(mark, mark, mark, mark),
                    full.claims().getFirst().appearances(),
                    List.of(),
                    List.of())),
            full.leftOut(),
            full.trailHead(),
            List.of());
    try (XSSFWorkbook workbook = open(long_)) {
      assertThat(texts(workbook.getSheet("Appearances").getRow(1)))
          .anyMatch(it -> it.length() <= 32_767 && it.endsWith("the JSON report has all of it)"));
    }
  }

  @Test
  void libreOfficeReadsIt() throws Exception {
    Office.assumeInstalled("sc");
    String csv =
        Office.convert(
            REPORT.render(Dossiers.full()), "xlsx", "csv:Text - txt - csv (StarCalc):44,34,76");
    assertThat(csv)
        .contains("claim_number,claim,verdict", "سقطت رافعة على رصيف الميناء صباح السبت");
    assertThat(csv.lines().filter(it -> it.contains("00000000-0000-4000-9000-"))).hasSize(16);
  }

  private static XSSFWorkbook open(Dossier dossier) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(REPORT.render(dossier)));
  }

  private static List<Cell> cells(XSSFWorkbook workbook) {
    List<Cell> cells = new ArrayList<>();
    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
    return cells;
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(
        cell -> {
          if (cell.getCellType() == CellType.STRING) {
            texts.add(cell.getStringCellValue());
          }
        });
    return texts;
  }
}

package io.touchstone.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.report.Dossiers;
import io.touchstone.report.HostileDossier;
import io.touchstone.report.Office;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxReportTest {
  private static final DocxReport REPORT = new DocxReport();

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.touchstone.report.Dossiers#all")
  void headingsAreInOrderAndEveryStyleIsThere(String name, Dossier dossier) throws IOException {
    try (XWPFDocument document = open(dossier)) {
      int level = 1;
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        String style = paragraph.getStyle();
        assertThat(style == null || document.getStyles().styleExist(style)).as(style).isTrue();
        if (style != null && style.startsWith("Heading")) {
          int next = Integer.parseInt(style.substring("Heading".length()));
          assertThat(next).isLessThanOrEqualTo(level + 1);
          level = next;
        }
      }
      assertThat(styled(document, "Heading1")).hasSize(1);
      assertThat(styled(document, "Heading3")).hasSize(dossier.claims().size());
    }
  }

  @Test
  void sourcesAreFootnotes() throws IOException {
    try (XWPFDocument document = open(Dossiers.full())) {
      List<XWPFFootnote> footnotes = document.getFootnotes();
      assertThat(footnotes).hasSize(2 + 16 + 1);
      String first =
          String.join(
              "", footnotes.get(2).getParagraphs().stream().map(XWPFParagraph::getText).toList());
      assertThat(first)
          .contains(
              "Northline, Harbour crane collapses, two hurt, 14 March 2026, 08:10 UTC (article 2),"
                  + " characters 60 to 110 of its text, accessed 16 March 2026, 10:15 UTC");
    }
  }

  @Test
  void theMatrixAndTheArticlesAreTables() throws IOException {
    try (XWPFDocument document = open(Dossiers.full())) {
      List<XWPFTable> tables = document.getTables();
      assertThat(tables).hasSize(2);
      assertThat(tables.getFirst().getRow(0).isRepeatHeader()).isTrue();
      assertThat(tables.getFirst().getRow(2).getTableCells())
          .extracting(cell -> cell.getText().strip())
          .containsExactly(
              "2 The crane had passed its inspection in January.",
              "Disputed",
              "denies it",
              "attributes it",
              "–",
              "–",
              "–");
      assertThat(tables.getLast().getRow(4).getCell(0).getText()).contains("صحيفة الميناء");
    }
  }

  @Test
  void textFromRightToLeftIsMarkedSo() throws IOException {
    try (XWPFDocument document = open(Dossiers.full())) {
      assertThat(styled(document, "Quote"))
          .filteredOn(it -> it.getCTP().getPPr().isSetBidi())
          .extracting(XWPFParagraph::getText)
          .containsExactly("سقطت رافعة على رصيف الميناء صباح السبت، بحسب ما شاهده مراسلنا.");
    }
  }

  @Test
  void hostileTextStaysTextAndOnlyTheWebIsLinked() throws Exception {
    try (XWPFDocument document = open(HostileDossier.build())) {
      assertThat(styled(document, "Heading1").getFirst().getText())
          .isEqualTo(HostileDossier.ATTACK.replace('\u0007', '\uFFFD').replace('\u009F', '\uFFFD'));
      for (PackageRelationship link : document.getPackagePart().getRelationships()) {
        if (link.getTargetMode() == TargetMode.EXTERNAL) {
          assertThat(link.getTargetURI().getScheme()).isIn("https", "http");
        }
      }
    }
  }

  @Test
  void saysWhatItIs() throws IOException {
    try (XWPFDocument document = open(Dossiers.full())) {
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Fact-check report: The crane at Vesterholm");
      assertThat(document.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(Dossiers.full().compiledAt());
    }
  }

  @Test
  void libreOfficeReadsIt() throws Exception {
    Office.assumeInstalled("sw");
    String page = Office.convert(REPORT.render(Dossiers.full()), "docx", "html:HTML:EmbedImages");
    Document html = Jsoup.parse(page);
    assertThat(html.select("h1").text()).isEqualTo("The crane at Vesterholm");
    assertThat(html.select("h3")).hasSize(10);
    assertThat(html.select("table")).hasSize(2);
    assertThat(html.select("a.sdfootnoteanc")).hasSize(17);
    assertThat(html.text()).contains("سقطت رافعة على رصيف الميناء صباح السبت");
  }

  private static List<XWPFParagraph> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream().filter(it -> style.equals(it.getStyle())).toList();
  }

  private static XWPFDocument open(Dossier dossier) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(REPORT.render(dossier)));
  }
}

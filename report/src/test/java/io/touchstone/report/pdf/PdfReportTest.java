package io.touchstone.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.report.Dossiers;
import io.touchstone.report.HostileDossier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

class PdfReportTest {
  private static final PdfReport REPORT = new PdfReport();

  @BeforeAll
  static void chooseTheChecker() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.touchstone.report.Dossiers#all")
  void veraPdfFindsNothingAgainstPdfUa(String name, Dossier dossier) throws Exception {
    byte[] pdf = REPORT.render(dossier);
    Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(name + ".pdf"), pdf);
    assertThat(broken(pdf)).isEmpty();
  }

  @Test
  void veraPdfFindsWhatIsWrong() throws Exception {
    byte[] pdf;
    try (PDDocument document = Loader.loadPDF(REPORT.render(Dossiers.empty()))) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
      document.getDocumentCatalog().setStructureTreeRoot(null);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      pdf = out.toByteArray();
    }
    assertThat(broken(pdf)).isNotEmpty();
  }

  @Test
  void everyScriptCanBeCopiedOut() throws IOException {
    String text = text(Dossiers.full());
    assertThat(text)
        .contains("The crane at Vesterholm", "Checkpoint Vesterholm", "Corroborated")
        .contains("سقطت رافعة على رصيف الميناء صباح السبت");
  }

  @ParameterizedTest
  @CsvSource({
    "Latin, Überschwemmung: „Wer wusste was?“",
    "Cyrillic, Наводнение в городе",
    "Greek, Πλημμύρα στην πόλη",
    "Arabic, سقوط رافعة على رصيف",
    "more Arabic, هذه المياه ليست هي المياه نفسها في الميناء",
    "Hebrew, המנוף נפל על הרציף",
    "Chinese, 起重机倒在码头上",
    "traditional Chinese, 起重機倒在碼頭上",
    "Japanese, クレーンが岸壁に倒れた",
    "Korean, 크레인이 부두로 쓰러졌다"
  })
  void fontsAreEmbeddedForEveryScript(String script, String title) throws IOException {
    Dossier dossier = titled(title);
    assertThat(text(dossier)).contains(title);
    try (PDDocument document = Loader.loadPDF(REPORT.render(dossier))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void bookmarksAreTheSectionsAndTheirClaims() throws IOException {
    try (PDDocument document = Loader.loadPDF(REPORT.render(Dossiers.full()))) {
      List<String> sections = new ArrayList<>();
      List<String> claims = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        sections.add(item.getTitle());
        item.children().forEach(it -> claims.add(it.getTitle()));
      }
      assertThat(sections)
          .containsExactly(
              "Corrections",
              "How to read this report",
              "Overview",
              "The claims",
              "What is left out",
              "The articles examined",
              "Check this report");
      assertThat(claims)
          .hasSize(10)
          .contains("Claim 2 The crane had passed its inspection in January.");
    }
  }

  @Test
  void saysWhatItIsAndInWhichLanguage() throws IOException {
    try (PDDocument document = Loader.loadPDF(REPORT.render(Dossiers.full()))) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Fact-check report: The crane at Vesterholm");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(Dossiers.full().compiledAt());
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @Test
  void hostileTextStaysText() throws IOException {
    String text = text(HostileDossier.build()).replaceAll("\\s+", " ");
    assertThat(text).contains("<script>alert('x')</script>", "${7*7} [[${7*7}]]");
    try (PDDocument document = Loader.loadPDF(REPORT.render(HostileDossier.build()))) {
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(
              document.getDocumentCatalog().getNames() == null
                  || document.getDocumentCatalog().getNames().getJavaScript() == null)
          .isTrue();
      for (PDPage page : document.getPages()) {
        assertThat(page.getAnnotations())
            .allMatch(it -> !it.getCOSObject().toString().contains("javascript"));
      }
    }
  }

  private static Dossier titled(String title) {
    Dossier empty = Dossiers.empty();
    return new Dossier(
        empty.investigationId(),
        title,
        "",
        null,
        empty.compiledAt(),
        List.of(),
        List.of(),
        empty.leftOut(),
        empty.trailHead(),
        List.of());
  }

  private static String text(Dossier dossier) throws IOException {
    try (PDDocument document = Loader.loadPDF(REPORT.render(dossier))) {
      return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
    }
  }

  private static List<String> broken(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        InputStream rules =
            ValidationProfile.class.getResourceAsStream(
                "/org/verapdf/pdfa/validation/PDFUA-1.xml");
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(Profiles.profileFromXml(rules), false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
          .map(
              it ->
                  it.getRuleId().getClause()
                      + "-"
                      + it.getRuleId().getTestNumber()
                      + " "
                      + it.getMessage())
          .distinct()
          .toList();
    }
  }
}

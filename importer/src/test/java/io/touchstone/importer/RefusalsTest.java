package io.touchstone.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** One guard a limit, and what is said when a file can't be read. */
class RefusalsTest {
  private static final String SENTENCE =
      "The board met on Monday and named an acting harbour master.\n";

  private static List<Extraction> extract(ImportLimits limits, String name, byte[] content) {
    return new TikaArticleExtractor(limits).extract(new SourceFile(name, content));
  }

  private static ImportLimits limits(long bytes, int characters, int depth, int members) {
    return new ImportLimits(bytes, characters, depth, members, Duration.ofSeconds(20));
  }

  private static byte[] zip(String name, byte[]... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members.length; i++) {
        zip.putNextEntry(new ZipEntry(i + name));
        zip.write(members[i]);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String reason(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Rejected bad -> bad.reason();
      case Extraction.NoContent none -> none.reason();
      case Extraction.Extracted found -> "imported: " + found.body().text();
    };
  }

  @Test
  void anEmptyFileHasNoContent() {
    List<Extraction> found = extract(ImportLimits.DEFAULT, "a.txt", new byte[0]);
    assertThat(found).singleElement().isInstanceOf(Extraction.NoContent.class);
    assertThat(reason(found.getFirst())).isEqualTo("The file is empty.");
  }

  @Test
  void aFileOverTheSizeLimitIsRefusedUnread() {
    List<Extraction> found = extract(limits(10_000_000, 100, 2, 10), "a.txt", new byte[12_000_000]);
    assertThat(reason(found.getFirst())).isEqualTo("The file has 12.0 MB; the limit is 10.0 MB.");
  }

  @Test
  void aDocumentWithTooMuchTextIsRefused() throws IOException {
    byte[] rtf = utf8("{\\rtf1\\ansi " + (SENTENCE + "\\par ").repeat(100) + "}");
    assertThat(reason(extract(limits(1 << 20, 2_000, 2, 10), "a.rtf", rtf).getFirst()))
        .isEqualTo(
            "The RTF file holds more than 2,000 characters of text; split it and import the parts.");
  }

  @Test
  void aPlainTextWithTooMuchTextIsRefused() {
    byte[] text = utf8(SENTENCE.repeat(100));
    assertThat(reason(extract(limits(1 << 20, 2_000, 2, 10), "a.txt", text).getFirst()))
        .isEqualTo(
            "The text file holds more than 2,000 characters of text; split it and import the parts.");
  }

  @Test
  void aWallOfLettersIsRefused() {
    byte[] wall = utf8(SENTENCE + "ab12".repeat(2_000));
    assertThat(reason(extract(ImportLimits.DEFAULT, "a.txt", wall).getFirst()))
        .isEqualTo(
            "The text file holds data, not sentences: letters without end and no space between"
                + " them.");
    byte[] chinese = utf8("港务局周一开会，任命了一位代理港长。".repeat(600));
    assertThat(reason(extract(ImportLimits.DEFAULT, "a.txt", chinese).getFirst()))
        .startsWith("imported: 港务局");
  }

  @Test
  void archivesNestedTooDeeplyAreRefused() throws IOException {
    byte[] nested = zip(".zip", zip(".zip", zip(".txt", utf8(SENTENCE))));
    assertThat(reason(extract(limits(1 << 20, 2_000, 1, 10), "a.zip", nested).getFirst()))
        .isEqualTo(
            "Archives lie more than 1 deep in one another; unpack them and import the files.");
    assertThat(reason(extract(limits(1 << 20, 2_000, 3, 10), "a.zip", nested).getFirst()))
        .startsWith("imported: The board met");
  }

  @Test
  void anArchiveWithTooManyFilesIsRefused() throws IOException {
    byte[] one = utf8(SENTENCE);
    assertThat(
            reason(
                extract(limits(1 << 20, 2_000, 2, 2), "a.zip", zip(".txt", one, one, one))
                    .getFirst()))
        .isEqualTo("The ZIP archive holds more than 2 files; unpack it and import them in parts.");
  }

  @Test
  void oneBadMemberFailsByNameAndTheRestGoOn() throws IOException {
    byte[] broken = utf8("%PDF-1.7\nnothing that a PDF needs");
    List<Extraction> found =
        extract(ImportLimits.DEFAULT, "a.zip", zip(".bin", utf8(SENTENCE), broken, utf8(SENTENCE)));
    assertThat(found).hasSize(3);
    assertThat(found.get(0)).isInstanceOf(Extraction.Extracted.class);
    assertThat(found.get(1).source().name()).isEqualTo("1.bin");
    assertThat(reason(found.get(1)))
        .isEqualTo("The PDF is damaged and can't be read; ask for another copy.");
    assertThat(found.get(2)).isInstanceOf(Extraction.Extracted.class);
  }

  @Test
  void anUnknownKindOfFileHasAReason() {
    byte[] noise = new byte[600];
    new java.util.Random(7).nextBytes(noise);
    assertThat(reason(extract(ImportLimits.DEFAULT, "a.blob", noise).getFirst()))
        .isEqualTo("This kind of file isn't known; save it as PDF, DOCX or plain text.");
  }

  @Test
  void aPdfWithoutTextHasNoContent() {
    byte[] pdf =
        utf8(
            """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300]>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """);
    ArticleExtractor withoutRecognition = new TikaArticleExtractor(ImportLimits.DEFAULT, null);
    assertThat(withoutRecognition.extract(new SourceFile("scan.pdf", pdf)))
        .singleElement()
        .isInstanceOfSatisfying(
            Extraction.NoContent.class,
            none ->
                assertThat(none.reason())
                    .startsWith(
                        "The PDF holds no text; it may be a scan. Ask for a copy with text"));
  }

  @Test
  void anEntityBombIsRefusedOrHarmless() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><r>&d;&f;</r>";
    for (Extraction extraction : extract(ImportLimits.DEFAULT, "a.xml", utf8(bomb))) {
      assertThat(reason(extraction)).doesNotContain("root:");
    }
  }
}

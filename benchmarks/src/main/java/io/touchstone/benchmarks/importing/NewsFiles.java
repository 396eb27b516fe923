package io.touchstone.benchmarks.importing;

import io.touchstone.domain.article.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The corpus: texts, pages with much around them, PDF and Word documents, in mixed order. */
final class NewsFiles {
  private static final int SHORT = 3_500;
  private static final int LONG = 9_000;

  private NewsFiles() {}

  /** A tenth part each for {@code scale} 0.1; the same files for the same seed. */
  static List<SourceFile> corpus(long seed, double scale) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    NewsWriter writer = new NewsWriter(seed);
    for (int i = 0; i < 1_000 * scale; i++) {
      files.add(
          file(
              i + ".txt",
              writer.headline() + "\n\n" + String.join("\n\n", writer.paragraphs(SHORT))));
    }
    for (int i = 0; i < 500 * scale; i++) {
      files.add(file(i + ".html", page(writer)));
    }
    for (int i = 0; i < 200 * scale; i++) {
      files.add(new SourceFile(i + ".pdf", NewsPdf.of(writer.headline(), writer.paragraphs(LONG))));
      files.add(new SourceFile(i + ".docx", word(writer.headline(), writer.paragraphs(LONG))));
    }
    Collections.shuffle(files, new Random(seed));
    return files;
  }

  private static SourceFile file(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** An article of news size in a page of 78 KB: menus, teasers, scripts and a footer. */
  private static String page(NewsWriter writer) {
    String headline = writer.headline();
    StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>");
    page.append(headline)
        .append(" | Port Aldis Post</title><meta property=\"og:title\" content=\"");
    page.append(headline)
        .append("\"><meta property=\"article:published_time\" content=\"2026-03-14T09:30:00Z\">");
    page.append("<script>")
        .append("var slots=[{id:1,size:[300,250]},{id:2,size:[728,90]}];".repeat(500));
    page.append("</script></head><body><nav><ul>");
    page.append("<li><a href=\"/section\">Harbour and coast</a></li>".repeat(80))
        .append("</ul></nav><article><h1>");
    page.append(headline).append("</h1><p class=\"byline\">By Ines Falk</p>");
    writer.paragraphs(5_000).forEach(p -> page.append("<p>").append(p).append("</p>\n"));
    page.append("</article><section class=\"related\">");
    for (int i = 0; i < 80; i++) {
      page.append("<div class=\"teaser card\"><a href=\"/story/").append(i).append("\"><h3>");
      page.append(writer.headline())
          .append("</h3></a><p>")
          .append(writer.sentence())
          .append("</p></div>");
    }
    page.append("</section><footer>").append("<a href=\"/terms\">Terms</a> ".repeat(60));
    return page.append("</footer></body></html>").toString();
  }

  private static byte[] word(String headline, List<String> paragraphs) throws IOException {
    String name = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    StringBuilder body = new StringBuilder("<w:document " + name + "><w:body>");
    body.append("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>")
        .append(headline)
        .append("</w:t></w:r></w:p>");
    paragraphs.forEach(p -> body.append("<w:p><w:r><w:t>").append(p).append("</w:t></w:r></w:p>"));
    String office = "http://schemas.openxmlformats.org/";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + office
              + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
              + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + office
              + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
              + office
              + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
      entry(zip, "word/document.xml", body + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}

package io.touchstone.importer.access;

import io.touchstone.domain.article.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Office documents and books, which are archives of XML with links between the parts and outwards.
 *
 * @param asks text with the entities in it
 * @param entities their declarations
 */
record PackedTraps(String web, String file, String asks, String entities) {
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  List<SourceFile> all() throws IOException {
    SourceFile word = word();
    Map<String, byte[]> packed =
        Map.of(
            "inner.docx",
            word.content(),
            "inner.xml",
            Traps.bytes(Traps.doctype("r", entities) + "<r>" + asks + "</r>"));
    return List.of(word, sheet(), openDocument(), book(), zip("pack.zip", packed));
  }

  private SourceFile word() throws IOException {
    String relations = OFFICE + "officeDocument/2006/relationships";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        Traps.bytes(
            "<Types xmlns=\""
                + OFFICE
                + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
    parts.put("_rels/.rels", relation("officeDocument", "word/document.xml", ""));
    parts.put(
        "word/_rels/document.xml.rels",
        Traps.bytes(
            "<Relationships xmlns=\""
                + OFFICE
                + "package/2006/relationships\">"
                + outside("r1", "attachedTemplate", web + "/t.dotm")
                + outside("r2", "image", web + "/i.png")
                + outside("r3", "aFChunk", file)
                + outside("r4", "oleObject", file)
                + outside("r5", "subDocument", web + "/sub.docx")
                + outside("r6", "frame", web + "/frame")
                + "</Relationships>"));
    parts.put(
        "word/document.xml",
        Traps.bytes(
            Traps.doctype("w:document", entities)
                + "<w:document xmlns:w=\""
                + OFFICE
                + "wordprocessingml/2006/main\" xmlns:r=\""
                + relations
                + "\"><w:body><w:p><w:r><w:t>"
                + asks
                + "</w:t></w:r></w:p><w:altChunk r:id=\"r3\"/><w:subDoc r:id=\"r5\"/></w:body></w:document>"));
    return zip("letter.docx", parts);
  }

  private SourceFile sheet() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    parts.put(
        "[Content_Types].xml",
        Traps.bytes(
            "<Types xmlns=\""
                + OFFICE
                + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                + type
                + "sheet.main+xml\"/><Override PartName=\"/xl/s.xml\" ContentType=\""
                + type
                + "worksheet+xml\"/></Types>"));
    parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml", ""));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relation("worksheet", "s.xml", outside("r2", "externalLinkPath", file)));
    String main = "xmlns=\"" + OFFICE + "spreadsheetml/2006/main\"";
    parts.put(
        "xl/workbook.xml",
        Traps.bytes(
            "<workbook "
                + main
                + " xmlns:r=\""
                + OFFICE
                + "officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
    parts.put(
        "xl/s.xml",
        Traps.bytes(
            Traps.doctype("worksheet", entities)
                + "<worksheet "
                + main
                + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                + asks
                + "</t></is></c><c r=\"B1\"><f>WEBSERVICE(\""
                + web
                + "/cell\")</f></c></row></sheetData></worksheet>"));
    return zip("table.xlsx", parts);
  }

  private SourceFile openDocument() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", Traps.bytes("application/vnd.oasis.opendocument.text"));
    parts.put(
        "content.xml",
        Traps.bytes(
            Traps.doctype("office:document-content", entities)
                + "<office:document-content xmlns:office=\""
                + ODF
                + "office:1.0\" xmlns:text=\""
                + ODF
                + "text:1.0\" xmlns:draw=\""
                + ODF
                + "drawing:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text><text:p>"
                + asks
                + "</text:p><text:section><text:section-source xlink:href=\""
                + file
                + "\"/></text:section><draw:frame><draw:image xlink:href=\""
                + web
                + "/i.png\"/><draw:object xlink:href=\""
                + file
                + "\"/></draw:frame></office:text></office:body></office:document-content>"));
    parts.put("meta.xml", Traps.bytes(Traps.doctype("m", entities) + "<m>" + asks + "</m>"));
    parts.put(
        "META-INF/manifest.xml", Traps.bytes(Traps.doctype("m", entities) + "<m>" + asks + "</m>"));
    return zip("letter.odt", parts);
  }

  private SourceFile book() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", Traps.bytes("application/epub+zip"));
    parts.put(
        "META-INF/container.xml",
        Traps.bytes(
            Traps.doctype("container", entities)
                + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"c.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>"));
    parts.put(
        "c.opf",
        Traps.bytes(
            Traps.doctype("package", entities)
                + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Dock "
                + asks
                + "</dc:title></metadata>"
                + "<manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"b\" href=\""
                + file
                + "\" media-type=\"application/xhtml+xml\"/><item id=\"c\" href=\""
                + web
                + "/c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/>"
                + (entities.isEmpty() ? "" : "<itemref idref=\"b\"/><itemref idref=\"c\"/>")
                + "</spine></package>"));
    parts.put(
        "a.xhtml",
        Traps.bytes(
            Traps.doctype("html", entities)
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>"
                + asks
                + "</p><img src=\""
                + web
                + "/i.png\"/></body></html>"));
    return zip("book.epub", parts);
  }

  private static byte[] relation(String kind, String target, String more) {
    return Traps.bytes(
        "<Relationships xmlns=\""
            + OFFICE
            + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
            + OFFICE
            + "officeDocument/2006/relationships/"
            + kind
            + "\" Target=\""
            + target
            + "\"/>"
            + more
            + "</Relationships>");
  }

  private static String outside(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "officeDocument/2006/relationships/"
        + kind
        + "\" Target=\""
        + target
        + "\" TargetMode=\"External\"/>";
  }

  private static SourceFile zip(String name, Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return new SourceFile(name, bytes.toByteArray());
  }
}

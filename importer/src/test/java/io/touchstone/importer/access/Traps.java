package io.touchstone.importer.access;

import io.touchstone.domain.article.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that ask whoever reads them for more: for a page of a web server, and for the content of a
 * file beside them. One for each way that formats have of asking.
 *
 * @param web address of the server, without a slash at the end
 * @param file address of the file, {@code file:///…}
 */
record Traps(String web, String file) {
  private static final String TEXT =
      "The ferries stay in dock until the end of the month, the company said on Thursday.";

  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  /** XML that takes in what others hold, in each of the ways that XML has. */
  Map<String, String> xml() {
    Map<String, String> xml = new LinkedHashMap<>();
    xml.put(
        "file-entity.xml",
        doctype("r", "<!ENTITY x SYSTEM \"" + file + "\">") + "<r>" + TEXT + " &x;</r>");
    xml.put(
        "web-entity.xml",
        doctype("r", "<!ENTITY x SYSTEM \"" + web + "/entity\">") + "<r>" + TEXT + " &x;</r>");
    xml.put(
        "parameter.xml",
        doctype("r", "<!ENTITY % p SYSTEM \"" + web + "/parameter\"> %p;") + "<r>" + TEXT + "</r>");
    xml.put(
        "dtd.xml",
        "<?xml version=\"1.0\"?><!DOCTYPE r SYSTEM \"" + web + "/r.dtd\"><r>" + TEXT + "</r>");
    return xml;
  }

  List<SourceFile> all() throws IOException {
    List<SourceFile> all = new ArrayList<>();
    xml().forEach((name, content) -> all.add(file(name, content)));
    String entities =
        "<!ENTITY x SYSTEM \"" + file + "\"><!ENTITY y SYSTEM \"" + web + "/entity\">";
    String asks = TEXT + " &x; &y;";
    all.add(
        file(
            "include.xml",
            "<?xml version=\"1.0\"?><r xmlns:xi=\"http://www.w3.org/2001/XInclude\"><p>"
                + TEXT
                + "</p><xi:include parse=\"text\" href=\""
                + file
                + "\"/><xi:include href=\""
                + web
                + "/included\"/></r>"));
    all.add(
        file(
            "style.xml",
            "<?xml version=\"1.0\"?><?xml-stylesheet type=\"text/xsl\" href=\""
                + web
                + "/s.xsl\"?><r>"
                + TEXT
                + "</r>"));
    all.add(
        file(
            "schema.xml",
            "<?xml version=\"1.0\"?><r xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:noNamespaceSchemaLocation=\""
                + web
                + "/s.xsd\">"
                + TEXT
                + "</r>"));
    all.add(
        file(
            "drawing.svg",
            doctype("svg", entities)
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                + "<text>"
                + asks
                + "</text><image xlink:href=\""
                + web
                + "/i.png\"/><use xlink:href=\""
                + file
                + "#a\"/></svg>"));
    all.add(
        file(
            "feed.rss",
            doctype("rss", entities)
                + "<rss version=\"2.0\"><channel><title>&x;</title><item><title>One &y;</title>"
                + "<description>"
                + asks
                + "</description><enclosure url=\""
                + web
                + "/a.mp3\"/></item></channel></rss>"));
    all.add(
        file(
            "feed.atom",
            doctype("feed", entities)
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>One</title>"
                + "<content src=\""
                + web
                + "/content\" type=\"text/html\">"
                + asks
                + "</content></entry></feed>"));
    all.add(
        file(
            "page.xhtml",
            doctype("html", entities)
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>"
                + asks
                + "</p></body></html>"));
    all.add(
        file(
            "book.fb2",
            doctype("FictionBook", entities)
                + "<FictionBook xmlns=\"http://www.gribuser.ru/xml/fictionbook/2.0\"><body><section><p>"
                + asks
                + "</p></section></body></FictionBook>"));
    all.add(
        file(
            "word2003.xml",
            doctype("w:wordDocument", entities)
                + "<?mso-application progid=\"Word.Document\"?>"
                + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p><w:r><w:t>"
                + asks
                + "</w:t></w:r></w:p></w:body></w:wordDocument>"));
    all.add(
        file(
            "flat.fodt",
            doctype("office:document", entities)
                + "<office:document xmlns:office=\""
                + ODF
                + "office:1.0\" xmlns:text=\""
                + ODF
                + "text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p>"
                + asks
                + "</text:p></office:text></office:body></office:document>"));
    all.addAll(new PackedTraps(web, file, asks, entities).all());
    all.addAll(linked());
    return all;
  }

  /** Files that are sound but for what they link to. */
  List<SourceFile> linked() throws IOException {
    List<SourceFile> all = new ArrayList<>();
    all.add(html());
    all.add(mail());
    all.add(savedPage());
    all.add(
        file(
            "letter.rtf",
            "{\\rtf1\\ansi{\\*\\template "
                + web
                + "/t.dot}\\pard "
                + TEXT
                + "{\\field{\\*\\fldinst INCLUDEPICTURE \""
                + web
                + "/p.png\"}{\\fldrslt }}{\\field{\\*\\fldinst INCLUDETEXT \""
                + file
                + "\"}{\\fldrslt }}{\\object\\objautlink\\objupdate{\\*\\objclass Word.Document}}\\par}"));
    all.add(pdf());
    all.add(new SourceFile("capture.warc", capture()));
    all.addAll(new PackedTraps(web, file, TEXT, "").all());
    return all;
  }

  private SourceFile html() {
    return file(
        "page.html",
        "<!DOCTYPE html><html><head><base href=\""
            + web
            + "/\"><meta http-equiv=\"refresh\" content=\"0;url="
            + web
            + "/next\"><link rel=\"stylesheet\" href=\"/s.css\"><script src=\"/s.js\"></script></head><body><p>"
            + TEXT
            + "</p><img src=\"/i.png\"><iframe src=\""
            + file
            + "\"></iframe><object data=\""
            + file
            + "\"></object><embed src=\"/e\"><video src=\"/v\"></video></body></html>");
  }

  private SourceFile mail() {
    return file(
        "letter.eml",
        "From: a@example.org\nTo: b@example.org\nSubject: Dock\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>"
            + TEXT
            + "</p><img src=\""
            + web
            + "/i.png\"><img src=\""
            + file
            + "\">\n--b\nContent-Type: message/external-body; access-type=local-file; name=\""
            + file.replace("file://", "")
            + "\"\n\nContent-Type: text/plain\n\n--b\nContent-Type: message/external-body; access-type=URL; URL=\""
            + web
            + "/body\"\n\nContent-Type: text/plain\n\n--b--\n");
  }

  private SourceFile savedPage() {
    return file(
        "saved.mhtml",
        "MIME-Version: 1.0\nSnapshot-Content-Location: "
            + web
            + "/page\nContent-Type: multipart/related; boundary=b; type=\"text/html\"\n\n--b\nContent-Type: text/html\nContent-Location: "
            + web
            + "/page\n\n<html><body><p>"
            + TEXT
            + "</p><img src=\"i.png\"><iframe src=\""
            + file
            + "\"></iframe></body></html>\n--b--\n");
  }

  private SourceFile pdf() {
    String xmp =
        doctype(
                "x:xmpmeta",
                "<!ENTITY x SYSTEM \"" + file + "\"><!ENTITY y SYSTEM \"" + web + "/xmp\">")
            + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:title>&x; &y;</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>";
    String form =
        doctype("xdp", "<!ENTITY x SYSTEM \"" + file + "\"><!ENTITY y SYSTEM \"" + web + "/xfa\">")
            + "<xdp><field>&x; &y;</field></xdp>";
    String show = "BT /F1 12 Tf 50 200 Td (" + TEXT + ") Tj ET";
    return file(
        "paper.pdf",
        """
        %%PDF-1.7
        1 0 obj <</Type /Catalog /Pages 2 0 R /Metadata 6 0 R /AcroForm <</XFA 7 0 R /Fields []>>
          /OpenAction <</S /URI /URI (%1$s/open)>> /AA <</WC <</S /Launch /F (%2$s)>>>>>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 300] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>
          /Annots [<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /GoToR /F (%2$s) /D [0 /Fit]>>>>
          <</Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS <</Type /Filespec /FS /URL /F (%1$s/attached)>>>>]>> endobj
        4 0 obj <</Length %3$d>> stream
        %4$s
        endstream endobj
        5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
        6 0 obj <</Type /Metadata /Subtype /XML /Length %5$d>> stream
        %6$s
        endstream endobj
        7 0 obj <</Length %7$d>> stream
        %8$s
        endstream endobj
        trailer <</Root 1 0 R>>
        %%%%EOF
        """
            .formatted(web, file, show.length(), show, xmp.length(), xmp, form.length(), form));
  }

  private byte[] capture() {
    String page = html().name() + "";
    byte[] content = html().content();
    String http =
        "HTTP/1.1 302 Found\r\nLocation: "
            + web
            + "/moved\r\nContent-Type: text/html\r\n\r\n"
            + new String(content, StandardCharsets.UTF_8);
    return bytes(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + web
            + "/"
            + page
            + "\r\nWARC-Date: 2027-06-11T08:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + bytes(http).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n");
  }

  /** Without entities, without a document type, which some parsers refuse as such. */
  static String doctype(String root, String entities) {
    if (entities.isEmpty()) {
      return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE " + root + " [" + entities + "]>";
  }

  private static SourceFile file(String name, String content) {
    return new SourceFile(name, bytes(content));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package io.touchstone.report.docx;

import io.touchstone.report.WebLink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The web addresses that one part of the document leads to. */
final class Links {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> ids = new LinkedHashMap<>();

  /**
   * @param url that {@link WebLink} lets pass
   */
  String idOf(String url) {
    return ids.computeIfAbsent(url, it -> "link" + (ids.size() + 1));
  }

  /**
   * @param main whether the part is the document itself, which has styles and footnotes, too
   */
  void write(OutputStream out, boolean main) throws IOException {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    if (main) {
      for (String part : new String[] {"styles", "numbering", "settings", "footnotes"}) {
        xml.append(
            "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s.xml\"/>"
                .formatted(part, TYPE + part, part));
      }
    }
    ids.forEach(
        (url, id) ->
            xml.append(
                "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\" TargetMode=\"External\"/>"
                    .formatted(id, TYPE + "hyperlink", attribute(url))));
    out.write(xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String attribute(String url) {
    return url.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}

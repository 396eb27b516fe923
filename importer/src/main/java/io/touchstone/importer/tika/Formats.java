package io.touchstone.importer.tika;

import java.util.Locale;
import java.util.Map;

/** What reporters call the formats. */
public final class Formats {
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("application/pdf", "PDF"),
          Map.entry(OOXML + "wordprocessingml.document", "Word document"),
          Map.entry(OOXML + "spreadsheetml.sheet", "Excel workbook"),
          Map.entry(OOXML + "presentationml.presentation", "PowerPoint file"),
          Map.entry("application/x-tika-ooxml-protected", "Office document"),
          Map.entry("application/x-tika-ooxml", "Office document"),
          Map.entry("application/x-tika-msoffice", "Office document"),
          Map.entry("application/msword", "Word document"),
          Map.entry("application/vnd.ms-excel", "Excel workbook"),
          Map.entry("application/vnd.ms-powerpoint", "PowerPoint file"),
          Map.entry("application/vnd.ms-outlook", "Outlook message"),
          Map.entry("application/vnd.visio", "Visio drawing"),
          Map.entry("application/vnd.oasis.opendocument.text", "OpenDocument text"),
          Map.entry("application/rtf", "RTF file"),
          Map.entry("application/epub+zip", "EPUB"),
          Map.entry("application/zip", "ZIP archive"),
          Map.entry("application/x-7z-compressed", "7-Zip archive"),
          Map.entry("application/gzip", "gzip archive"),
          Map.entry("application/x-tar", "tar archive"),
          Map.entry("application/warc", "web archive"),
          Map.entry("message/rfc822", "e-mail"),
          Map.entry("application/pgp-encrypted", "PGP file"),
          Map.entry("text/html", "web page"),
          Map.entry("text/plain", "text file"));

  private Formats() {}

  /** A name that fits after "The ". */
  public static String name(String mediaType) {
    String known = NAMES.get(mediaType);
    if (known != null) {
      return known;
    }
    String type = mediaType.substring(0, mediaType.indexOf('/') + 1);
    return switch (type) {
      case "image/" -> "picture";
      case "audio/" -> "sound file";
      case "video/" -> "video";
      default -> mediaType.contains("xml") ? "XML file" : "file (" + plain(mediaType) + ")";
    };
  }

  private static String plain(String mediaType) {
    return mediaType.substring(mediaType.indexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}

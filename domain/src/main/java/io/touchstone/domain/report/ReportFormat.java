package io.touchstone.domain.report;

/** The forms a report can take. */
public enum ReportFormat {
  HTML("text/html", "html"),
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  MARKDOWN("text/markdown", "md"),
  CSV("text/csv", "csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  JSON("application/json", "json"),
  CLAIM_REVIEW("application/ld+json", "jsonld"),
  WEB_ANNOTATION("application/ld+json", "annotations.jsonld");

  private final String mediaType;
  private final String extension;

  ReportFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The media type for an HTTP header: text says that it is UTF-8. */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** Of a file in this format, without the first dot. */
  public String extension() {
    return extension;
  }
}

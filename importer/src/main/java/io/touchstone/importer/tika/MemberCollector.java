package io.touchstone.importer.tika;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Takes the files out of a container without parsing them. */
final class MemberCollector implements EmbeddedDocumentExtractor {
  /** Signals that a container holds more files than the limit. */
  static final class TooManyMembersException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final ImportLimits limits;
  private final boolean collects;
  private final List<SourceFile> members = new ArrayList<>();
  private long bytes;

  /**
   * @param collects false for documents, whose pictures and embedded objects are no articles
   */
  MemberCollector(ImportLimits limits, boolean collects) {
    this.limits = limits;
    this.collects = collects;
  }

  List<SourceFile> members() {
    return List.copyOf(members);
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return collects;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    if (members.size() >= limits.members()) {
      throw new TooManyMembersException();
    }
    byte[] content = stream.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8));
    bytes += content.length;
    // all members together may be four times one file: archives of pictures and text reach that
    if (bytes > 4 * limits.bytes()) {
      throw new IOException("members larger than the limit: zip bomb");
    }
    String url = metadata.get("warc:WARC-Target-URI");
    members.add(new SourceFile(name(metadata, url), content, url));
  }

  /** Its own, or what tells it from its neighbours: its address, its subject, its place. */
  private String name(Metadata metadata, @Nullable String url) {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    if (name != null && !name.isBlank()) {
      return name;
    }
    String subject = metadata.get(TikaCoreProperties.SUBJECT);
    if (url != null) {
      return url;
    }
    return (subject == null ? "part" : subject) + " (" + (members.size() + 1) + ")";
  }
}

package io.touchstone.importer.tika;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.reading.FormatReader;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.reading.UnreadableFileException;
import java.io.IOException;
import java.util.Set;

/** Archives and web archives: each file in them is read in its turn. */
final class ContainerReader implements FormatReader {
  private static final Set<String> TYPES =
      Set.of(
          "application/zip",
          "application/x-tar",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/java-archive",
          "application/warc",
          "application/warc+gz",
          "application/mbox",
          "application/vnd.ms-outlook-pst");

  private final TikaParsing tika;
  private final ImportLimits limits;

  ContainerReader(TikaParsing tika, ImportLimits limits) {
    this.tika = tika;
    this.limits = limits;
  }

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType) || mediaType.startsWith("application/x-rar-compressed");
  }

  @Override
  public Reading read(SourceFile file, String mediaType)
      throws IOException, UnreadableFileException {
    MemberCollector members = new MemberCollector(limits, true);
    tika.parse(file, mediaType, members);
    return Reading.container(members.members());
  }
}

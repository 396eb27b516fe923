package io.touchstone.domain.evidence;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.PageFetcher;
import io.touchstone.domain.article.PageFetcher.Fetched;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.text.WebAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Keeps a copy of evidence before it is linked: pages vanish and change. No transaction spans the
 * fetching and reading, which may take half a minute.
 */
public class ArchiveEvidence {
  private static final String UNKNOWN_KIND = "application/octet-stream";

  private final Access access;
  private final PageFetcher fetcher;
  private final ArticleExtractor extractor;
  private final EvidenceCopies copies;
  private final InstantSource clock;

  public ArchiveEvidence(
      Access access,
      PageFetcher fetcher,
      ArticleExtractor extractor,
      EvidenceCopies copies,
      InstantSource clock) {
    this.access = access;
    this.fetcher = fetcher;
    this.extractor = extractor;
    this.copies = copies;
    this.clock = clock;
  }

  /**
   * Fetches a page and keeps it; a site that refuses is an outcome, never an exception.
   *
   * @param wanted asked once all is read; nothing is kept when it says no
   * @throws io.touchstone.domain.NotPermittedException when the viewer may not link evidence
   * @throws io.touchstone.domain.InvalidInputException when that is no web address
   */
  public Archive page(
      Viewer viewer, InvestigationId investigation, String url, BooleanSupplier wanted) {
    access.require(viewer, investigation, Permission.LINK_EVIDENCE);
    return switch (fetcher.fetch(WebAddress.checked(url.strip()))) {
      case Fetched.Page(SourceFile file) -> keep(investigation, file, wanted);
      case Fetched.Refused(String _, String reason) -> new Archive.Failed(reason, clock.instant());
    };
  }

  /** Keeps a document as somebody handed it in, also when no text can be read from it. */
  public Archive document(
      Viewer viewer, InvestigationId investigation, SourceFile file, BooleanSupplier wanted) {
    access.require(viewer, investigation, Permission.LINK_EVIDENCE);
    return keep(investigation, file, wanted);
  }

  private Archive keep(InvestigationId investigation, SourceFile file, BooleanSupplier wanted) {
    Instant captured = clock.instant();
    EvidenceCopy copy = read(file);
    if (!wanted.getAsBoolean()) {
      return Archive.NONE;
    }
    copies.keep(investigation, copy);
    return new Archive.Kept(copy.original().digest(), copy.original().name(), captured);
  }

  /** A container's members are read as one text. */
  private EvidenceCopy read(SourceFile file) {
    List<Extraction.Extracted> read =
        extractor.extract(file).stream()
            .filter(Extraction.Extracted.class::isInstance)
            .map(Extraction.Extracted.class::cast)
            .toList();
    boolean single = read.size() == 1 && read.getFirst().source().name().equals(file.name());
    String kind = single ? read.getFirst().mediaType() : UNKNOWN_KIND;
    return new EvidenceCopy(
        OriginalFile.of(file.name(), kind, file.content()),
        read.stream().map(it -> it.body().text()).collect(Collectors.joining("\n\n")),
        read.stream().map(Extraction.Extracted::extractor).findFirst().orElse(""));
  }
}

package io.touchstone.domain.replication;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.evidence.EvidenceCopies;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.replication.GatherReplica.Gathered;
import io.touchstone.domain.replication.PackFormat.Part;
import io.touchstone.domain.report.ExportReport;
import io.touchstone.domain.report.ReportFileName;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.text.Digest;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Hands an investigation out as a pack. No transaction spans the writing: what was gathered stays
 * as it was at one moment, and files never change.
 */
public class ExportPack {
  /** Of the file that {@link #export} writes. */
  public static final String MEDIA_TYPE = "application/zip";

  private static final List<ReportFormat> FORMATS =
      List.of(
          ReportFormat.HTML,
          ReportFormat.JSON,
          ReportFormat.MARKDOWN,
          ReportFormat.CSV,
          ReportFormat.CLAIM_REVIEW,
          ReportFormat.WEB_ANNOTATION);

  private final GatherReplica gathering;
  private final ExportReport reports;
  private final Articles articles;
  private final EvidenceCopies evidence;
  private final PackFormat format;

  public ExportPack(
      GatherReplica gathering,
      ExportReport reports,
      Articles articles,
      EvidenceCopies evidence,
      PackFormat format) {
    this.gathering = gathering;
    this.reports = reports;
    this.articles = articles;
    this.evidence = evidence;
    this.format = format;
  }

  /**
   * Writes the pack and leaves {@code out} open; the trail keeps who did, and the file's digest.
   *
   * @param originals whether it holds the articles' files and the copies of public evidence, or
   *     their digests only
   * @return what to call the file
   * @throws io.touchstone.domain.NotPermittedException when the viewer may not publish it
   * @throws IOException when {@code out} takes no more
   */
  public String export(Viewer viewer, InvestigationId id, boolean originals, OutputStream out)
      throws IOException {
    Gathered gathered = gathering.gather(viewer, id, originals);
    DigestOutputStream file = new DigestOutputStream(out, sha256());
    format.write(gathered, originals, parts(id, gathered, originals), file);
    gathering.handedOut(
        viewer, id, new Digest(HexFormat.of().formatHex(file.getMessageDigest().digest())));
    return ReportFileName.of(gathered.dossier(), "pack.zip");
  }

  private List<Part> parts(InvestigationId id, Gathered gathered, boolean originals) {
    List<Part> parts = new ArrayList<>();
    FORMATS.forEach(
        it ->
            parts.add(
                new Part(
                    "report/report." + it.extension(),
                    () -> Optional.of(reports.render(gathered.dossier(), it)))));
    if (originals) {
      gathered.replica().articles().stream()
          .flatMap(it -> it.revisions().stream())
          .map(it -> it.revision().original())
          .distinct()
          .forEach(it -> parts.add(new Part("originals/" + it, () -> original(it))));
      gathered.replica().evidenceCopies().stream()
          .map(Replica.KeptCopy::digest)
          .forEach(it -> parts.add(new Part("evidence/" + it, () -> copy(id, it))));
    }
    return parts;
  }

  private Optional<byte[]> original(Digest digest) {
    return articles.original(digest).map(OriginalFile::content);
  }

  private Optional<byte[]> copy(InvestigationId id, Digest digest) {
    return evidence.find(id, digest).map(it -> it.original().content());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}

package io.touchstone.report;

import io.touchstone.domain.report.CopyInPrint;
import io.touchstone.domain.report.Dossier.Source;

/** What a reader is told of the kept copies, so that a quotation can be found again in one. */
public final class Copies {
  /** Enough of a digest to find the whole of it in the list of articles. */
  private static final int BEGINNING = 16;

  private Copies() {}

  /** "SHA-256 of the kept copy 9f86d081884c7d65…", or that none is kept. */
  public static String beginning(Source article) {
    String digest = article.originalDigest();
    return digest.isEmpty()
        ? Words.of("article.no-copy")
        : Words.of("article.kept-copy", digest.substring(0, Math.min(BEGINNING, digest.length())));
  }

  /** Without the digest, which comes after it: "Kept copy of 14 March 2026 (a.pdf), SHA-256". */
  public static String sentence(CopyInPrint copy) {
    String at = Moment.of(copy.at()).words();
    return copy.digest() == null
        ? Words.of("claim.copy-failed", at)
        : Words.of("claim.copy-kept", at, Words.isolated(copy.fileName()));
  }

  /** With its digest. */
  public static String whole(CopyInPrint copy) {
    return copy.digest() == null ? sentence(copy) : sentence(copy) + " " + copy.digest();
  }
}

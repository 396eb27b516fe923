package io.touchstone.domain.report;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What a report's file is called: its title in plain letters, and its day. */
public final class ReportFileName {

  private static final int LONGEST_TITLE = 60;

  private ReportFileName() {}

  /** "the-night-of-the-flood-2026-11-22.html"; the day is UTC's, as inside the report. */
  static String of(Dossier dossier, ReportFormat format) {
    return of(dossier, format.extension());
  }

  /**
   * @param extension without the first dot
   */
  public static String of(Dossier dossier, String extension) {
    String title = plain(dossier.title());
    LocalDate day = LocalDate.ofInstant(dossier.compiledAt(), ZoneOffset.UTC);
    return (title.isEmpty() ? "report" : title) + "-" + day + "." + extension;
  }

  /** Letters of every script stay; blanks and signs don't. */
  private static String plain(String title) {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    String cut =
        words.codePointCount(0, words.length()) <= LONGEST_TITLE
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE));
    return cut.replaceAll("^-+|-+$", "");
  }
}

package io.touchstone.report.replication;

import java.util.regex.Pattern;

/**
 * What files in a pack are called, and how large each may be. Nothing else is read, so that no name
 * leads anywhere.
 */
final class PackNames {
  static final String REPLICA = "investigation.json";
  static final String TRAIL = "trail.jsonl";
  static final String EARLIER = "earlier-trails.jsonl";
  static final String MATRIX = "matrix.csv";
  static final String README = "README.md";

  /** More than an investigation of two thousand articles has. */
  static final int MOST_FILES = 20_000;

  private static final long MEBIBYTE = 1L << 20;
  private static final long LARGEST_ORIGINAL = 64 * MEBIBYTE;
  private static final long LARGEST_OTHER = 256 * MEBIBYTE;
  private static final Pattern ORIGINAL = Pattern.compile("(originals|evidence)/[0-9a-f]{64}");
  private static final Pattern OTHER =
      Pattern.compile(
          "investigation\\.json|trail\\.jsonl|earlier-trails\\.jsonl|matrix\\.csv|README\\.md|manifest\\.json|report/report(\\.[a-z]+){1,2}");

  private PackNames() {}

  static boolean isKnown(String name) {
    return ORIGINAL.matcher(name).matches() || OTHER.matcher(name).matches();
  }

  /** In bytes. */
  static long largest(String name) {
    return ORIGINAL.matcher(name).matches() ? LARGEST_ORIGINAL : LARGEST_OTHER;
  }
}

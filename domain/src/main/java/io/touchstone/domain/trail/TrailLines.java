package io.touchstone.domain.trail;

import java.util.List;

/** A chain as text: one line of JSON an entry, its digest beside what the digest is taken of. */
public final class TrailLines {
  private TrailLines() {}

  /**
   * @param entries oldest first
   */
  public static String of(List<TrailEntry> entries) {
    StringBuilder lines = new StringBuilder();
    for (TrailEntry entry : entries) {
      lines
          .append("{\"digest\":\"")
          .append(entry.digest().hex())
          .append("\",\"entry\":")
          .append(entry.canonical())
          .append("}\n");
    }
    return lines.toString();
  }
}

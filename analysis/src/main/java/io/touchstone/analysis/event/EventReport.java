package io.touchstone.analysis.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as grouping by event sees it.
 *
 * @param published null when unknown
 * @param paragraphs in the order of the article, the most important first as news is written
 */
public record EventReport(
    String id, String title, @Nullable LocalDate published, List<String> paragraphs) {
  public EventReport {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    paragraphs = List.copyOf(paragraphs);
  }
}

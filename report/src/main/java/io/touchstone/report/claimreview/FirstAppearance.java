package io.touchstone.report.claimreview;

import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.report.Dossier.Source;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which article said it first, as far as is known: the earliest day; on the same day a report that
 * reworks another one isn't the first, and one that gives its time comes before one that doesn't.
 */
final class FirstAppearance {
  private static final Comparator<Source> EARLIEST =
      Comparator.comparing((Source it) -> new PublicationDate(published(it)).day())
          .thenComparing(it -> it.reworks() != null)
          .thenComparing(FirstAppearance::instant, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(it -> !published(it).contains("T"))
          .thenComparing(FirstAppearance::published);

  private FirstAppearance() {}

  /** Empty when no article's date is known. */
  static Optional<Source> among(List<Source> articles) {
    return articles.stream().filter(it -> it.published() != null).min(EARLIEST);
  }

  /** Null when it doesn't say its time and zone. */
  private static @Nullable Instant instant(Source article) {
    try {
      return OffsetDateTime.parse(published(article)).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String published(Source article) {
    return Objects.requireNonNull(article.published());
  }
}

package io.touchstone.domain.report;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.StatementInContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which article said it first, as far as is known: the earliest day; on the same day a report that
 * reworks another one isn't the first, and one that gives its time comes before one that doesn't.
 */
final class FirstAppearance {
  private static final Comparator<StatementInContext> EARLIEST =
      Comparator.comparing((StatementInContext it) -> published(it).day())
          .thenComparing(it -> it.reworks() != null)
          .thenComparing(FirstAppearance::instant, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(it -> !published(it).iso().contains("T"))
          .thenComparing(FirstAppearance::published);

  private FirstAppearance() {}

  /**
   * The number of the first article that asserts or attributes it; empty when no such article's
   * date is known.
   */
  static Optional<Integer> of(ClaimCase claimCase) {
    return claimCase.appearances().stream()
        .filter(it -> it.role() == Role.ASSERTS || it.role() == Role.ATTRIBUTES)
        .map(ClaimCase.AppearanceInContext::where)
        .filter(it -> it.article().facts().published() != null)
        .min(EARLIEST)
        .map(StatementInContext::article)
        .map(Article::number);
  }

  /** Null when it doesn't say its time and zone. */
  private static @Nullable Instant instant(StatementInContext where) {
    try {
      return OffsetDateTime.parse(published(where).iso()).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static PublicationDate published(StatementInContext where) {
    return Objects.requireNonNull(where.article().facts().published()).value();
  }
}

package io.touchstone.domain.article;

import io.touchstone.domain.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * When an article was published, as exactly as it says: a day, a local time, or a time with its
 * zone's offset. Nothing is filled in.
 *
 * @param iso ISO 8601, one of {@code 2026-03-14}, {@code 2026-03-14T09:30}, {@code
 *     2026-03-14T09:30:00+02:00}
 */
public record PublicationDate(String iso) implements Comparable<PublicationDate> {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][.SSSSSS][.SSS][XXX]]")
          .withResolverStyle(java.time.format.ResolverStyle.STRICT);

  public PublicationDate {
    Objects.requireNonNull(dayOf(iso));
  }

  /** The day that the article itself names, in its own zone. */
  public LocalDate day() {
    return dayOf(iso);
  }

  private static LocalDate dayOf(String iso) {
    try {
      return FORM.parse(iso, LocalDate::from);
    } catch (DateTimeException e) {
      throw new InvalidInputException(
          "published", "Enter the date as year-month-day, for example 2026-03-14.");
    }
  }

  /** By day, then by the written form. */
  @Override
  public int compareTo(PublicationDate other) {
    int byDay = day().compareTo(other.day());
    return byDay != 0 ? byDay : iso.compareTo(other.iso);
  }

  @Override
  public String toString() {
    return iso;
  }
}

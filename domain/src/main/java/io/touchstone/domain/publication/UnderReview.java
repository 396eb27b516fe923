package io.touchstone.domain.publication;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.report.Dossier;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That readers are told that a published claim is being looked at again.
 *
 * @param claim its number in the report
 * @param version the one in print then; with a later one it is over, for that says what changed
 * @param sentence why, for the readers; may be empty
 * @param confirmed that the verdict stands; null while nobody has said so
 */
public record UnderReview(
    UUID id,
    ReportAddress address,
    int claim,
    int version,
    Instant since,
    AccountId by,
    String sentence,
    @Nullable Confirmed confirmed) {
  private static final int LONGEST = 1_000;

  /**
   * @param sentence why, for the readers; may be empty
   */
  public record Confirmed(Instant at, AccountId by, String sentence) {
    public Confirmed {
      Objects.requireNonNull(at);
      Objects.requireNonNull(by);
      sentence = bounded(sentence);
    }
  }

  public UnderReview {
    Objects.requireNonNull(id);
    Objects.requireNonNull(address);
    Objects.requireNonNull(since);
    Objects.requireNonNull(by);
    sentence = bounded(sentence);
  }

  /** Whether readers of this version are told. */
  public boolean isToldIn(int number) {
    return number <= version;
  }

  /** Whether it waits for an end: a confirmation, a withdrawal, or a later version to be seen. */
  public boolean isOpenIn(PublishedReport report, Instant now) {
    return confirmed == null
        && report.withdrawal() == null
        && isToldIn(report.inPrintAt(now).number());
  }

  Dossier.Notice notice() {
    return new Dossier.Notice(
        claim,
        since,
        sentence,
        confirmed == null ? null : confirmed.at(),
        confirmed == null ? "" : confirmed.sentence());
  }

  private static String bounded(String sentence) {
    String content = sentence.strip();
    if (content.length() > LONGEST) {
      throw new InvalidInputException("sentence", "Keep it under " + LONGEST + " characters.");
    }
    return content;
  }
}

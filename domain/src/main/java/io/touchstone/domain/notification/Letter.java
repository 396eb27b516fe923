package io.touchstone.domain.notification;

import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.invitation.LinkSecret;
import io.touchstone.domain.statement.StatementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said to one person, without the words for it. It tells who did what in which
 * investigation and where to look; what was said or found there stays there.
 *
 * @param id the same whenever it is tried again
 * @param name what the person is called
 * @param language two letters of ISO 639-1
 * @param daily whether it is the letter of a day
 */
public record Letter(
    MailId id,
    EmailAddress address,
    String name,
    String language,
    boolean daily,
    List<Item> items) {

  public Letter {
    Objects.requireNonNull(id);
    Objects.requireNonNull(address);
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("A letter says something.");
    }
  }

  /**
   * One thing.
   *
   * @param investigation its title; empty where it belongs to none
   * @param who did it; empty where nobody in particular did
   * @param due of a task; null without one
   */
  public record Item(
      Occasion occasion, String investigation, String who, @Nullable LocalDate due, Where where) {
    public Item {
      Objects.requireNonNull(occasion);
      Objects.requireNonNull(where);
    }
  }

  /** Where the reader looks. */
  public sealed interface Where {
    /** A statement on the desk. */
    record Passage(InvestigationId investigation, int article, StatementId statement)
        implements Where {}

    /** A claim in the matrix. */
    record Row(InvestigationId investigation, int claim) implements Where {}

    /** Everything that they have to do. */
    record OwnWork() implements Where {}

    /** A one-time link. */
    record Link(LinkSecret secret) implements Where {}

    /** Nowhere in particular. */
    record Anywhere() implements Where {}
  }
}

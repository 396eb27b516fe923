package io.touchstone.domain.inquiry;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.text.ErasedText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * That an outlet was asked about a claim. All of it is printed with the claim, people by their
 * role.
 *
 * @param outlet the name under which it was asked
 * @param askedOn the day
 * @param askedBy who asked, or wrote down that it was asked
 */
public record Inquiry(
    InquiryId id,
    ClaimId claim,
    String outlet,
    String question,
    Channel channel,
    LocalDate askedOn,
    AccountId askedBy,
    Reply reply) {
  public static final int LONGEST_QUESTION = 4_000;
  private static final int LONGEST_NAME = 120;

  public Inquiry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(claim);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(askedOn);
    Objects.requireNonNull(askedBy);
    Objects.requireNonNull(reply);
    outlet = outlet.strip();
    if (outlet.isEmpty() || outlet.length() > LONGEST_NAME) {
      throw new InvalidInputException(
          "outlet", "Name the outlet in 1 to " + LONGEST_NAME + " characters.");
    }
    question = question.strip();
    if (question.isEmpty() || question.length() > LONGEST_QUESTION) {
      throw new InvalidInputException(
          "question", "Say what the outlet was asked, in at most 4,000 characters.");
    }
    LocalDate came = day(reply);
    if (came != null && came.isBefore(askedOn)) {
      throw new InvalidInputException(
          "day", "Give the day on which it was asked or a later one: " + askedOn + ".");
    }
  }

  public Inquiry with(Reply came) {
    return new Inquiry(id, claim, outlet, question, channel, askedOn, askedBy, came);
  }

  /** What may have to be erased, by name; what it hasn't is left out. */
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("outlet", outlet);
    texts.put("question", question);
    if (reply instanceof Reply.Answered answered) {
      texts.put("answer", answered.words());
    }
    return texts;
  }

  /** The same without its texts; that somebody was asked, when and by whom, stays. */
  public Inquiry erased() {
    return new Inquiry(
        id,
        claim,
        ErasedText.INSTEAD,
        ErasedText.INSTEAD,
        channel,
        askedOn,
        askedBy,
        reply instanceof Reply.Answered(_, LocalDate on)
            ? new Reply.Answered(ErasedText.INSTEAD, on)
            : reply);
  }

  /** The reply's own; null while it is awaited. */
  public static @Nullable LocalDate day(Reply reply) {
    return switch (reply) {
      case Reply.Awaited() -> null;
      case Reply.Answered(_, LocalDate on) -> on;
      case Reply.NoneUntil(LocalDate until) -> until;
    };
  }
}

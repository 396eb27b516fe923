package io.touchstone.domain.inquiry;

import io.touchstone.domain.InvalidInputException;
import java.time.LocalDate;
import java.util.Objects;

/** What came of a question to an outlet. */
public sealed interface Reply {
  Reply AWAITED = new Awaited();

  /** Nothing yet, and nobody has stopped waiting. */
  record Awaited() implements Reply {}

  /**
   * @param words as they may be printed
   * @param on the day it came
   */
  record Answered(String words, LocalDate on) implements Reply {
    public static final int LONGEST = 10_000;

    public Answered {
      Objects.requireNonNull(on);
      words = words.strip();
      if (words.isEmpty() || words.length() > LONGEST) {
        throw new InvalidInputException(
            "answer", "Give the answer in the outlet's words, in at most 10,000 characters.");
      }
    }
  }

  /**
   * @param until the day until which no answer had come
   */
  record NoneUntil(LocalDate until) implements Reply {
    public NoneUntil {
      Objects.requireNonNull(until);
    }
  }
}

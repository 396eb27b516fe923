package io.touchstone.report;

import io.touchstone.domain.report.AskedInPrint;
import java.time.LocalDate;

/** That an outlet was asked, and what came of it, in sentences for a reader. */
public final class Asked {
  private Asked() {}

  /** "Harbour Post was asked on 15 March 2026 by e-mail (reviewer 1):"; the question follows. */
  public static String question(AskedInPrint asked) {
    return Words.of(
        "asked",
        Words.isolated(asked.outlet()),
        day(asked.askedOn()),
        Words.of("channel." + Words.code(asked.channel())),
        Words.byline(asked.by()));
  }

  /** What came of it; where there is an answer, it follows. */
  public static String reply(AskedInPrint asked) {
    LocalDate day = asked.day();
    if (day == null) {
      return Words.of("asked.awaited");
    }
    return Words.of(asked.answer() == null ? "asked.none" : "asked.answered", day(day));
  }

  /** All of it in one paragraph. */
  public static String whole(AskedInPrint asked) {
    String answer = asked.answer();
    return question(asked)
        + " “"
        + asked.question()
        + "” "
        + reply(asked)
        + (answer == null ? "" : " “" + answer + "”");
  }

  private static String day(LocalDate day) {
    return Moment.published(day.toString()).words();
  }
}

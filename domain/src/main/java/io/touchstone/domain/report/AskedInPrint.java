package io.touchstone.domain.report;

import io.touchstone.domain.inquiry.Channel;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.inquiry.Reply;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That an outlet was asked about a claim, as a report says it.
 *
 * @param by role and number
 * @param answer in the outlet's words; null while there is none
 * @param day when the answer came or, without one, the day until which none had; null while it is
 *     awaited
 */
public record AskedInPrint(
    String outlet,
    String question,
    Channel channel,
    LocalDate askedOn,
    String by,
    @Nullable String answer,
    @Nullable LocalDate day) {
  public AskedInPrint {
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(question);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(askedOn);
    Objects.requireNonNull(by);
  }

  static AskedInPrint of(Inquiry inquiry, String by) {
    return new AskedInPrint(
        inquiry.outlet(),
        inquiry.question(),
        inquiry.channel(),
        inquiry.askedOn(),
        by,
        inquiry.reply() instanceof Reply.Answered answered ? answered.words() : null,
        Inquiry.day(inquiry.reply()));
  }
}

package io.touchstone.report.json;

import io.touchstone.domain.report.AskedInPrint;
import io.touchstone.report.Words;
import org.jspecify.annotations.Nullable;

/**
 * That an outlet was asked.
 *
 * @param channel "email", "phone", "letter", "form" or "in_person"
 * @param askedOn "2026-03-15"
 * @param by role and number
 * @param answer in the outlet's words; null while there is none
 * @param answeredOn the day of the answer; null while there is none
 * @param noneUntil the day until which no answer had come; null where one came or is awaited
 */
record AskedJson(
    String outlet,
    String question,
    String channel,
    String askedOn,
    String by,
    @Nullable String answer,
    @Nullable String answeredOn,
    @Nullable String noneUntil) {
  static AskedJson of(AskedInPrint it) {
    String day = it.day() == null ? null : it.day().toString();
    return new AskedJson(
        it.outlet(),
        it.question(),
        Words.code(it.channel()),
        it.askedOn().toString(),
        it.by(),
        it.answer(),
        it.answer() == null ? null : day,
        it.answer() == null ? day : null);
  }
}

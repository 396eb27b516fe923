package io.touchstone.analysis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

  /** Sentences as they should come out, written with " | " between them. */
  static Stream<String> paragraphs() {
    return Stream.of(
        "The ferry sank at dawn. | Nobody was hurt.",
        "“We saw smoke,” said Harbour Master J. P. Novak. | He called the coastguard at 4.15 a.m.",
        "“Was it the engine?” Ms. Okafor asked. | Nobody knew.",
        "\"It is over.\" he said.",
        "\"It is over.\" | She closed the door.",
        "Gen. Petrov met Sen. Ortiz on Jan. 5 in St. Petersburg. | They agreed.",
        "Repairs cost $2.5 million. | That is 3.5 percent more than in 2019.",
        "The U.S. Coast Guard came at once. | It left the U.S. | The crew stayed.",
        "Halvorsen Shipping Inc. owns the vessel. | So does Berg & Co. | It was insured.",
        "PORT ELSE (Marlin News) — The pier collapsed on Friday. | Two cranes fell.",
        "• The pier was closed in 2021. | • The crane was checked in May.",
        "1. Close the pier. | 2. Call the police.",
        "He waited... | Then he left.",
        "Nobody (not even the captain.) knew about it.",
        "The inspector wrote: “The bolts were loose.” | A day later he withdrew it.",
        "Details are at www.harbour.example.org/report.v2.html. | Read them.",
        "Yahoo! was not available for comment.",
        "Плот утонул. | Никто не пострадал.",
        "船沉了。 | 没有人受伤。");
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void splitsNewsIntoSentences(String marked) {
    String paragraph = marked.replace(" | ", marked.indexOf('。') > 0 ? "" : " ");
    assertThat(split(paragraph)).isEqualTo(List.of(marked.split(" \\| ")));
  }

  @Test
  void keepsALineBreakInsideAWrappedSentenceAndBreaksAfterAShortLine() {
    assertThat(
            split(
                "The harbour authority said on Tuesday that the crane\nhad been inspected twice."))
        .hasSize(1);
    assertThat(split("By our correspondent\nThe crane had been inspected twice."))
        .containsExactly("By our correspondent", "The crane had been inspected twice.");
  }

  @Test
  void findsTheEndOfASentenceWhoseSpaceWasLost() {
    assertThat(split("The vote was 12 to three.Councillors left at once."))
        .containsExactly("The vote was 12 to three.", "Councillors left at once.");
    assertThat(split("They run on Node.js and ASP.Net alike.")).hasSize(1);
  }

  @Test
  void isBoundedForAHugeSentenceAndSplitsNoCharacter() {
    String huge = "word ".repeat(1_000_000) + "👩‍🚀".repeat(10_000);
    List<String> parts = split(huge);
    assertThat(parts).allMatch(it -> it.length() <= SentenceSplitter.LONGEST);
    assertThat(parts.getLast()).startsWith("👩‍🚀").endsWith("👩‍🚀");
    assertThat(String.join("", parts).replace(" ", "")).isEqualTo(huge.replace(" ", ""));
  }

  @Test
  void findsNothingInBlankText() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \u0000\n ")).isEmpty();
  }

  private static List<String> split(String paragraph) {
    return new SentenceSplitter()
        .split(paragraph).stream().map(it -> paragraph.substring(it.start(), it.end())).toList();
  }
}

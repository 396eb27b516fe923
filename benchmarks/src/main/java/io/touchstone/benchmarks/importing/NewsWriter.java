package io.touchstone.benchmarks.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes news of a harbour town: our own sentences, put together anew for each seed. */
final class NewsWriter {
  private static final List<String> WHO =
      List.of(
          "The harbour board",
          "A spokesman for the ferry line",
          "Mayor Elna Brandt",
          "The coast guard",
          "Dock workers",
          "Two engineers",
          "The insurer",
          "Residents of the east quay");
  private static final List<String> DID =
      List.of(
          "said on %s that the pier would stay closed", "asked on %s for an independent inquiry",
          "put the damage at %d million crowns", "counted %d people who were hurt",
          "denied on %s that the warning had come late", "named %d steps to be taken before spring",
          "expects traffic to recover within %d weeks",
              "confirmed that %d vessels had been inspected");
  private static final List<String> WHY =
      List.of(
          "because the mooring lines had not been checked since the storm",
          "although the report of the inspectors had not been published",
          "after a collision in thick fog near the outer lighthouse",
          "while families waited for news at the terminal",
          "according to minutes that were read out at the meeting",
          "and promised to publish every document by the end of the month");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

  private final Random random;

  NewsWriter(long seed) {
    random = new Random(seed);
  }

  String headline() {
    return one(WHO) + " " + predicate();
  }

  /** About {@code characters} characters in paragraphs of four sentences. */
  List<String> paragraphs(int characters) {
    List<String> paragraphs = new ArrayList<>();
    int written = 0;
    while (written < characters) {
      StringBuilder paragraph = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        paragraph.append(i == 0 ? "" : " ").append(sentence());
      }
      written += paragraph.length();
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  String sentence() {
    return one(WHO) + " " + predicate() + ", " + one(WHY) + ".";
  }

  private String predicate() {
    String form = one(DID);
    return form.contains("%d")
        ? form.formatted(2 + random.nextInt(400))
        : form.formatted(one(DAYS));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}

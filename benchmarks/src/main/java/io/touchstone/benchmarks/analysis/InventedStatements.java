package io.touchstone.benchmarks.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Statements made up from word lists, the same in every run. */
final class InventedStatements {
  private static final List<String> WHO =
      List.of(
          "The harbour master",
          "Mayor Piet Ortiz",
          "A spokeswoman of Halvorsen Shipping",
          "The insurers",
          "Residents of the old town",
          "The coast guard",
          "Ilse Novak",
          "The ministry of transport",
          "An inspection report",
          "The dockers' union");
  private static final List<String> VERBS =
      List.of(
          "closed",
          "sold",
          "inspected",
          "repaired",
          "visited",
          "rebuilt",
          "criticised",
          "bought",
          "insured",
          "photographed",
          "abandoned",
          "reopened");
  private static final List<String> WHAT =
      List.of(
          "the east pier",
          "the ferry Solveig",
          "two cranes",
          "the lighthouse",
          "the fish market",
          "the railway bridge",
          "a warehouse",
          "the breakwater",
          "the customs house",
          "the chapel");
  private static final List<String> WHEN =
      List.of(
          "on Friday",
          "last month",
          "in March 2024",
          "after the storm",
          "before dawn",
          "during the strike",
          "in the summer of 2021",
          "a week ago");
  private static final List<String> WHY =
      List.of(
          "because the bolts were loose",
          "for 2.5 million euros",
          "although nobody had asked for it",
          "as the council had decided",
          "to the surprise of the town",
          "with money from the state");

  private final Random random = new Random(3);

  List<String> take(int count) {
    List<String> statements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name =
          "Port " + Integer.toString(random.nextInt(40_000) + 50_000, Character.MAX_RADIX);
      statements.add(
          String.join(" ", one(WHO), one(VERBS), one(WHAT), "of", name, one(WHEN), one(WHY) + "."));
    }
    return statements;
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}

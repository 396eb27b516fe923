package io.touchstone.analysis.matching;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where in a course of events a statement stands: an offer, the awaited answer and its acceptance
 * are about the same and are three claims.
 */
enum Stage {
  OFFERED("offer propos invit"),
  AWAITED("await wait pend"),
  ACCEPTED("accept agre approv"),
  REFUSED("refus reject declin turn"),
  DEMANDED("demand urg"),
  BEGUN("begin began start launch"),
  ENDED("end finish complet conclud");

  private static final Map<String, Stage> BY_STEM = byStem();

  /** Separated by spaces. */
  private final String stems;

  Stage(String stems) {
    this.stems = stems;
  }

  private static Map<String, Stage> byStem() {
    Map<String, Stage> byStem = new HashMap<>();
    for (Stage stage : values()) {
      for (String stem : stage.stems.split(" ", -1)) {
        byStem.put(stem, stage);
      }
    }
    return Map.copyOf(byStem);
  }

  static Set<Stage> in(List<Terms.Term> terms) {
    Set<Stage> found = EnumSet.noneOf(Stage.class);
    for (Terms.Term term : terms) {
      Stage stage = BY_STEM.get(term.stem());
      if (stage != null) {
        found.add(stage);
      }
    }
    return found;
  }

  /** Whether both name a stage and none in common. */
  static boolean differ(Set<Stage> a, Set<Stage> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}

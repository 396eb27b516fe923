package io.touchstone.domain.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an appearance comes from, as far as the articles say.
 *
 * @param steps the outlet first, then whom it cites, credits or reworks, at last who said it; only
 *     the outlet where it says so on its own authority
 * @param circular whether it leads back to an outlet that it came through
 */
public record Chain(List<String> steps, boolean circular) {
  static final Chain END = new Chain(List.of(), false);
  static final Chain CIRCLE = new Chain(List.of(), true);

  public Chain {
    steps = List.copyOf(steps);
  }

  /** The same chain, one step longer at its head. */
  Chain from(String step) {
    if (!steps.isEmpty() && steps.getFirst().equals(step)) {
      return this;
    }
    List<String> longer = new ArrayList<>();
    longer.add(step);
    longer.addAll(steps);
    return new Chain(longer, circular);
  }

  /** "Harbour Post → Reuters → Ilse Novak", and in words where it goes round. */
  public String inWords() {
    String all = String.join(" → ", steps);
    return circular ? all + ": a circle, which counts for nothing" : all;
  }
}

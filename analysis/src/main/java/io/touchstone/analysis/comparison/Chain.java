package io.touchstone.analysis.comparison;

import java.util.List;

/**
 * Where a statement comes from, as far as its article says: the outlet first, then whose copy it
 * reworks or credits, to whom the speaker spoke, and the speaker.
 *
 * @param article index of the article
 * @param steps names, each once
 * @param circular whether it leads back to an article that it came from
 */
public record Chain(int article, List<String> steps, boolean circular) {
  public Chain {
    steps = List.copyOf(steps);
  }

  /** "Harbour Post → Reuters → Ilse Novak". */
  public String inWords() {
    return String.join(" → ", steps) + (circular ? " (circular)" : "");
  }
}

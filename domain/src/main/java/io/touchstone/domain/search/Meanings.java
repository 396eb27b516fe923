package io.touchstone.domain.search;

import java.util.Optional;

/**
 * What a language model makes of texts, as vectors whose cosine says how close two meanings are.
 */
public interface Meanings {

  /** Name and version; vectors of two models can't be compared. */
  String model();

  /** Begins to load the model, so that the first search needn't wait for it; returns at once. */
  void prepare();

  /** Empty while the model isn't loaded, or where it can't be. */
  Optional<float[]> of(String text);

  /**
   * A statement's vector as it is kept with the statement.
   *
   * @throws IllegalArgumentException when the bytes hold none
   */
  float[] stored(byte[] packed);
}

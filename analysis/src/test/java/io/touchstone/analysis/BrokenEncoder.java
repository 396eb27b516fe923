package io.touchstone.analysis;

import io.touchstone.analysis.embedding.EncodedText;
import io.touchstone.analysis.embedding.EncodingException;
import io.touchstone.analysis.embedding.SentenceEncoder;

/** A model that isn't there. */
final class BrokenEncoder implements SentenceEncoder {
  @Override
  public String model() {
    return "broken";
  }

  @Override
  public EncodedText encode(String text) {
    throw new EncodingException("The model file is missing.", null);
  }
}

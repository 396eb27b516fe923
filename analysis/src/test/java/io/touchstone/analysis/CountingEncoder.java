package io.touchstone.analysis;

import io.touchstone.analysis.embedding.EncodedText;
import io.touchstone.analysis.embedding.SentenceEncoder;
import java.util.ArrayList;
import java.util.List;

/** Notes which texts the model was asked for. */
final class CountingEncoder implements SentenceEncoder {
  private final SentenceEncoder encoder;
  private final String model;
  private final List<String> texts = new ArrayList<>();

  CountingEncoder(SentenceEncoder encoder) {
    this(encoder, encoder.model());
  }

  CountingEncoder(SentenceEncoder encoder, String model) {
    this.encoder = encoder;
    this.model = model;
  }

  List<String> texts() {
    return texts;
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public EncodedText encode(String text) {
    texts.add(text);
    return encoder.encode(text);
  }
}

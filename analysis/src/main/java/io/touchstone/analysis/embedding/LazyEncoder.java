package io.touchstone.analysis.embedding;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Loads its encoder at the first text, so that a start doesn't wait for a model. */
final class LazyEncoder implements SentenceEncoder {
  private final String model;
  private final Supplier<SentenceEncoder> loader;
  private @Nullable SentenceEncoder loaded;

  LazyEncoder(String model, Supplier<SentenceEncoder> loader) {
    this.model = model;
    this.loader = loader;
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public EncodedText encode(String text) {
    return loaded().encode(text);
  }

  private synchronized SentenceEncoder loaded() {
    SentenceEncoder encoder = loaded;
    if (encoder == null) {
      encoder = loader.get();
      loaded = encoder;
    }
    return encoder;
  }
}

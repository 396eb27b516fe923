package io.touchstone.analysis.embedding;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Loads its encoder at the first text, so that a start doesn't wait for a model. One that can't be
 * loaded isn't tried again until the next start.
 */
final class LazyEncoder implements SentenceEncoder {

  /** Reads the model's files. */
  @FunctionalInterface
  interface Loader {
    SentenceEncoder load() throws IOException;
  }

  private final String model;
  private final Loader loader;
  private @Nullable SentenceEncoder loaded;
  private @Nullable EncodingException failure;

  LazyEncoder(String model, Loader loader) {
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
    if (encoder != null) {
      return encoder;
    }
    if (failure != null) {
      throw failure;
    }
    try {
      encoder = loader.load();
      loaded = encoder;
      return encoder;
    } catch (EncodingException e) {
      failure = e;
      throw e;
    } catch (IOException | RuntimeException | LinkageError e) {
      EncodingException named =
          new EncodingException(
              "The language model " + model + " can't be loaded: " + e.getMessage(), e);
      failure = named;
      throw named;
    }
  }
}

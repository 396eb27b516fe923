package io.touchstone.analysis.search;

import io.touchstone.analysis.embedding.EncodingException;
import io.touchstone.analysis.embedding.PackedText;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.domain.search.Meanings;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the sentence encoder makes of a search's words. Nobody waits for its model: the first search
 * begins to load it, and those until then go by words alone.
 */
public final class EncodedMeanings implements Meanings {
  /** A stored statement has two vectors: of what is said, and of all its words. */
  private static final int STORED = 2;

  private enum Loading {
    NOT_BEGUN,
    UNDER_WAY,
    DONE,
    FAILED
  }

  private final SentenceEncoder encoder;
  private final AtomicReference<Loading> loading = new AtomicReference<>(Loading.NOT_BEGUN);

  public EncodedMeanings(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public String model() {
    return encoder.model();
  }

  @Override
  public void prepare() {
    if (loading.compareAndSet(Loading.NOT_BEGUN, Loading.UNDER_WAY)) {
      Thread.ofPlatform().daemon().name("search-model").start(this::load);
    }
  }

  private void load() {
    try {
      encoder.vector("warm");
      loading.set(Loading.DONE);
    } catch (EncodingException e) {
      // the encoder has said so where it is used for comparing; words alone do
      loading.set(Loading.FAILED);
    }
  }

  @Override
  public Optional<float[]> of(String text) {
    if (loading.get() != Loading.DONE) {
      prepare();
      return Optional.empty();
    }
    try {
      return Optional.of(encoder.vector(text).values());
    } catch (EncodingException e) {
      return Optional.empty();
    }
  }

  @Override
  public float[] stored(byte[] packed) {
    return PackedText.vectors(packed, STORED).getFirst().values();
  }
}

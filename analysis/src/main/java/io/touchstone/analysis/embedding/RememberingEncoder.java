package io.touchstone.analysis.embedding;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers what was encoded last, so that comparing a new article doesn't encode all others anew.
 * Safe for use by several threads, one of which encodes at a time.
 */
public final class RememberingEncoder implements SentenceEncoder {
  /** Vectors of whole texts: 1.5 KB each. */
  private static final int VECTORS = 20_000;

  /** Vectors of all words: about 40 KB each. */
  private static final int ENCODED = 1_000;

  private final SentenceEncoder encoder;
  private final Map<String, Vector> vectors = new Latest<>(VECTORS);
  private final Map<String, EncodedText> encoded = new Latest<>(ENCODED);

  public RememberingEncoder(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public String model() {
    return encoder.model();
  }

  @Override
  public synchronized EncodedText encode(String text) {
    EncodedText known = encoded.get(text);
    if (known == null) {
      known = encoder.encode(text);
      encoded.put(text, known);
      vectors.put(text, known.vector());
    }
    return known;
  }

  @Override
  public synchronized Vector vector(String text) {
    Vector known = vectors.get(text);
    return known == null ? encode(text).vector() : known;
  }

  /** Forgets what wasn't asked for longest. */
  private static final class Latest<V> extends LinkedHashMap<String, V> {
    @java.io.Serial private static final long serialVersionUID = 1;
    private final int most;

    Latest(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > most;
    }
  }
}

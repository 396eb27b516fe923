package io.touchstone.analysis.embedding;

import io.touchstone.analysis.embedding.EncodedStatements.Texts;
import io.touchstone.domain.statement.StatementVector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers from what is known of the texts, and asks the model for others. */
final class KnownTexts implements SentenceEncoder {
  private final SentenceEncoder encoder;
  private final Map<String, Vector> vectors = new HashMap<>();

  /** Unpacked when they are asked for: most texts' words never are. */
  private final Map<String, byte[]> words = new HashMap<>();

  KnownTexts(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  void add(Texts texts, StatementVector vector) {
    List<Vector> both = PackedText.vectors(vector.vectors(), 2);
    vectors.put(texts.content(), both.getFirst());
    vectors.putIfAbsent(texts.whole(), both.getLast());
    words.put(texts.content(), vector.words());
  }

  @Override
  public String model() {
    return encoder.model();
  }

  @Override
  public EncodedText encode(String text) {
    Vector vector = vectors.get(text);
    byte[] packed = words.get(text);
    return vector == null || packed == null
        ? encoder.encode(text)
        : new EncodedText(vector, PackedText.words(packed));
  }

  @Override
  public Vector vector(String text) {
    Vector known = vectors.get(text);
    return known == null ? encoder.vector(text) : known;
  }
}

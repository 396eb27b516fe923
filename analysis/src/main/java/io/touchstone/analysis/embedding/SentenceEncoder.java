package io.touchstone.analysis.embedding;

/** Turns a text into vectors whose cosine says how close two meanings are. */
public interface SentenceEncoder {

  /** Name and version, stored with every vector: vectors of two models can't be compared. */
  String model();

  /**
   * Deterministic for the same text and model, whatever was encoded before. Texts beyond the
   * model's reach (512 word pieces) are cut.
   *
   * @throws EncodingException when the model can't be loaded or run
   */
  EncodedText encode(String text);

  /** The text's vector alone; as {@link #encode}. */
  default Vector vector(String text) {
    return encode(text).vector();
  }
}

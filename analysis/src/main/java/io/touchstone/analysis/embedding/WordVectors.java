package io.touchstone.analysis.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import io.touchstone.analysis.embedding.EncodedText.EncodedWord;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the network's answer: the first piece's vector stands for the whole text (as the bge models
 * are trained) or the mean of all (as most multilingual ones are), the mean of a word's pieces for
 * the word.
 */
final class WordVectors {
  private WordVectors() {}

  static EncodedText of(Encoding encoding, float[][] states, boolean meanOfWords) {
    long[] words = encoding.getWordIds();
    CharSpan[] places = encoding.getCharTokenSpans();
    List<EncodedWord> found = new ArrayList<>();
    int at = 0;
    while (at < states.length) {
      int end = at + 1;
      while (end < states.length && words[end] == words[at]) {
        end++;
      }
      if (words[at] >= 0 && places[at] != null) {
        found.add(
            new EncodedWord(
                places[at].getStart(), places[end - 1].getEnd(), mean(states, at, end)));
      }
      at = end;
    }
    Vector whole = meanOfWords ? mean(states, 0, states.length) : Vector.normalised(states[0]);
    return new EncodedText(whole, found);
  }

  private static Vector mean(float[][] states, int from, int to) {
    float[] sum = new float[states[from].length];
    for (int i = from; i < to; i++) {
      for (int j = 0; j < sum.length; j++) {
        sum[j] += states[i][j];
      }
    }
    return Vector.normalised(sum);
  }
}

package io.touchstone.analysis.earlier;

import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.embedding.Vector;
import java.util.List;

/**
 * One bit for each dimension of a vector, by which a database without vector search picks near ones
 * (Charikar, 2002): whether it lies above what unrelated sentences have there on average, for that
 * much all texts share.
 *
 * <p>The sentences are part of what is stored: with others, all bits have to be made anew.
 */
final class SignBits {
  private static final List<String> UNRELATED =
      List.of(
          "The council approved the budget on Tuesday.",
          "At least twelve people were hurt when a bus left the road.",
          "The film won three prizes at the festival.",
          "Prices rose by two per cent in the third quarter.",
          "Doctors warned that the medicine has side effects.",
          "The striker scored twice in the second half.",
          "A storm cut the power to thousands of homes.",
          "The minister denied that he had met the lobbyist.",
          "Scientists found water under the ice of the moon.",
          "The company will close two of its factories.",
          "She said that nobody had told her about the contract.",
          "Voters go to the polls in five provinces on Sunday.",
          "The court sentenced him to four years in prison.",
          "The bridge was built in 1931 and repaired twice.",
          "Farmers complain about a lack of rain.",
          "The vaccine does not change human genes.",
          "The army withdrew its troops from the border.",
          "The school bought tablets for all of its pupils.",
          "He has painted portraits of his neighbours for years.",
          "The airline cancelled most of its flights.",
          "Police arrested a man after a chase through the town.",
          "The treaty was signed by both presidents.",
          "A photograph shows a shark on a flooded motorway.",
          "The museum reopens after a long renovation.");

  private final float[] mean;

  /**
   * @throws io.touchstone.analysis.embedding.EncodingException when the model can't be loaded
   */
  SignBits(SentenceEncoder encoder) {
    float[] sum = encoder.vector(UNRELATED.getFirst()).values();
    for (String sentence : UNRELATED.subList(1, UNRELATED.size())) {
      float[] values = encoder.vector(sentence).values();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[i];
      }
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= UNRELATED.size();
    }
    this.mean = sum;
  }

  String of(Vector vector) {
    float[] values = vector.values();
    StringBuilder bits = new StringBuilder(values.length);
    for (int i = 0; i < values.length; i++) {
      bits.append(values[i] > mean[i] ? '1' : '0');
    }
    return bits.toString();
  }
}

package io.touchstone.domain.claim;

import io.touchstone.domain.account.Viewer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Claims of all investigations that somebody has marked, to be searched by words and by meaning. It
 * can be rebuilt from the claims at any time.
 */
public interface AssessedClaims {

  /**
   * What to look for.
   *
   * @param words any of which a claim may hold; telling ones first
   * @param model by which {@code signature} was made
   * @param signature one "0" or "1" for each dimension of the text's vector; null when there is no
   *     vector, so that words alone are searched
   */
  record Search(List<String> words, String model, @Nullable String signature) {
    public Search {
      words = List.copyOf(words);
      Objects.requireNonNull(model);
    }
  }

  /**
   * A claim that may be the same.
   *
   * @param vector as the search's model packed it; null while none is stored
   */
  @SuppressWarnings("ArrayRecordComponent") // the claim is its identity
  record Candidate(ClaimId claim, String text, byte @Nullable [] vector) {
    public Candidate {
      Objects.requireNonNull(claim);
      Objects.requireNonNull(text);
    }
  }

  /** What a model makes of a claim's words, as they were. */
  @SuppressWarnings("ArrayRecordComponent") // claim and text are its identity
  record Encoded(ClaimId claim, String text, byte[] vector, String signature) {
    public Encoded {
      Objects.requireNonNull(claim);
      Objects.requireNonNull(text);
      Objects.requireNonNull(vector);
      Objects.requireNonNull(signature);
    }
  }

  /**
   * Those that come closest, by words and by meaning, in no particular order: only marked ones, and
   * only of investigations that the viewer may see.
   */
  List<Candidate> like(Viewer viewer, Search search);

  /** Some that this model hasn't encoded yet, whoever may see them; the ones marked last first. */
  List<Candidate> notEncoded(String model, int most);

  /** Stores vectors; those of claims that were reworded or went meanwhile are left out. */
  void keep(String model, List<Encoded> encoded);
}

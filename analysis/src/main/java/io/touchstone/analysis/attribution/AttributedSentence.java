package io.touchstone.analysis.attribution;

import io.touchstone.analysis.token.Range;
import io.touchstone.domain.statement.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Who says a sentence.
 *
 * @param cue the words that say so ("Novak, the harbour master, said"), in UTF-16 indices of the
 *     article; null when the sentence itself holds none
 */
public record AttributedSentence(Attribution attribution, @Nullable Range cue) {
  static final AttributedSentence NOBODY =
      new AttributedSentence(new Attribution.Unattributed(), null);

  static AttributedSentence without(@Nullable Attribution attribution) {
    return attribution == null ? NOBODY : new AttributedSentence(attribution, null);
  }
}

package io.touchstone.domain.evidence;

import io.touchstone.domain.article.OriginalFile;
import java.util.Objects;

/**
 * A copy of evidence: the bytes as they came, and what could be read from them.
 *
 * @param text paragraphs parted by empty lines; empty when nothing could be read
 * @param extractor name and version of what read it; empty when nothing did
 */
public record EvidenceCopy(OriginalFile original, String text, String extractor) {
  public EvidenceCopy {
    Objects.requireNonNull(original);
    Objects.requireNonNull(text);
    Objects.requireNonNull(extractor);
  }
}

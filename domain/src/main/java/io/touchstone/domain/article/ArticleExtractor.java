package io.touchstone.domain.article;

import java.util.List;

/** Turns any file into articles. */
public interface ArticleExtractor {
  /**
   * Never throws for what is in the file; a bad file is {@link Extraction.Rejected}.
   *
   * @return one outcome for a plain file, one for each member of a container; never empty
   */
  List<Extraction> extract(SourceFile file);
}

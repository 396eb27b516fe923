package io.touchstone.analysis.attribution;

import java.util.List;

/** What one paragraph says of its sources. */
public record ReadParagraph(List<AttributedSentence> sentences, List<SpokenQuotation> quotations) {
  public ReadParagraph {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }
}

package io.touchstone.analysis.reading;

import io.touchstone.analysis.checkworthiness.Nature;
import io.touchstone.analysis.figure.DateMention;
import io.touchstone.analysis.figure.Quantity;
import io.touchstone.analysis.part.SentencePart.Link;
import io.touchstone.domain.claim.Worth;
import io.touchstone.domain.statement.AnalysedStatement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement with all that was read from it.
 *
 * @param found kind, span, attribution and cue
 * @param text its words
 * @param content its words without the phrase that says who says so
 * @param sentence the whole sentence, of which it may be a part
 * @param medium to which outlet the speaker spoke; null when unknown
 * @param worth of its words; whether they can be checked at all is the nature's to say
 * @param quotations in which it lies or that lie in it
 */
public record ReadStatement(
    AnalysedStatement found,
    String text,
    String content,
    String sentence,
    Link link,
    @Nullable String medium,
    Nature.Found nature,
    Worth worth,
    List<ReadQuotation> quotations,
    List<Quantity> quantities,
    List<DateMention> dates) {
  public ReadStatement {
    Objects.requireNonNull(found);
    Objects.requireNonNull(text);
    Objects.requireNonNull(content);
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(link);
    Objects.requireNonNull(nature);
    Objects.requireNonNull(worth);
    quotations = List.copyOf(quotations);
    quantities = List.copyOf(quantities);
    dates = List.copyOf(dates);
  }

  /** What can't be checked isn't worth checking, whatever its words. */
  public Worth worthChecking() {
    return nature.nature() == Nature.ASSERTION ? worth : Worth.NONE;
  }
}

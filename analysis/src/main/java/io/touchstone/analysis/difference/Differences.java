package io.touchstone.analysis.difference;

import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.statement.Lineage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares two statements that are taken for the same. Each rule stands alone; a rule that finds
 * nothing says nothing.
 */
public final class Differences {

  private Differences() {}

  /** What the words alone tell, the most severe first. */
  public static List<Difference> between(String a, String b) {
    List<Difference> found = new ArrayList<>();
    NumberRule.apply(a, b, found);
    NegationRule.apply(a, b, found);
    NameRule.apply(a, b, found);
    StrengthRule.apply(a, b, found);
    found.sort(Comparator.comparing(Difference::severity).reversed());
    return found;
  }

  /** All rules, dates and quotations too, the most severe first. */
  public static List<Difference> between(ReadStatement a, ReadStatement b, Lineage lineage) {
    List<Difference> found = new ArrayList<>(between(a.text(), b.text()));
    DateRule.apply(a, b, found);
    QuotationRule.apply(a, b, lineage, found);
    found.sort(Comparator.comparing(Difference::severity).reversed());
    return found;
  }
}

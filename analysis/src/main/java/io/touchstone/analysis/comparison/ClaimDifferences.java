package io.touchstone.analysis.comparison;

import io.touchstone.analysis.comparison.EventClaim.Appearing;
import io.touchstone.analysis.comparison.EventClaim.Between;
import io.touchstone.analysis.difference.Difference;
import io.touchstone.analysis.difference.Differences;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.statement.Lineage;
import io.touchstone.domain.statement.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the appearances of one claim say differently, each difference once. */
final class ClaimDifferences {
  /** In larger groups each is compared with the first ones only. */
  private static final int ALL_PAIRS = 12;

  private final List<EventStatement> statements;
  private final Surroundings surroundings;
  private final NameSlips slips;

  ClaimDifferences(List<EventStatement> statements, Surroundings surroundings) {
    this.statements = statements;
    this.surroundings = surroundings;
    this.slips = new NameSlips(statements);
  }

  List<Between> of(List<Appearing> appearances) {
    List<Between> found = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < Math.min(appearances.size(), ALL_PAIRS); i++) {
      for (int j = i + 1; j < appearances.size(); j++) {
        int a = appearances.get(i).statement();
        int b = appearances.get(j).statement();
        if (comparable(a, b)) {
          add(a, b, known, found);
        }
      }
    }
    for (Appearing appearing : appearances) {
      slips.in(appearing.statement()).stream()
          .filter(it -> known.add(key(it.difference())))
          .forEach(found::add);
    }
    found.sort(Comparator.comparing((Between it) -> it.difference().severity()).reversed());
    return found;
  }

  /** Statements of different articles, and a headline with its own article. */
  private boolean comparable(int a, int b) {
    EventStatement one = statements.get(a);
    EventStatement other = statements.get(b);
    return one.article() != other.article() || isHeadline(one) != isHeadline(other);
  }

  private static boolean isHeadline(EventStatement statement) {
    StatementKind kind = statement.read().found().kind();
    return kind == StatementKind.HEADLINE || kind == StatementKind.STANDFIRST;
  }

  private void add(int a, int b, Set<String> known, List<Between> found) {
    EventStatement one = statements.get(a);
    EventStatement other = statements.get(b);
    for (Difference difference :
        Differences.between(one.read(), other.read(), lineage(one, other))) {
      if (known.add(key(difference))) {
        found.add(new Between(a, b, difference));
      }
    }
  }

  /** The same words set against one another, whichever way round. */
  private static String key(Difference difference) {
    String a = difference.a().text().toLowerCase(Locale.ROOT);
    String b = difference.b().text().toLowerCase(Locale.ROOT);
    return difference.kind() + "|" + (a.compareTo(b) <= 0 ? a + "|" + b : b + "|" + a);
  }

  private Lineage lineage(EventStatement a, EventStatement b) {
    StatementInContext one = surroundings.place(a.statement());
    StatementInContext other = surroundings.place(b.statement());
    return one == null || other == null ? Lineage.UNKNOWN : one.lineageWith(other);
  }
}

package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.comparison.ComparedEvent;
import io.touchstone.analysis.comparison.EventClaim;
import io.touchstone.analysis.comparison.EventClaim.Appearing;
import io.touchstone.analysis.comparison.EventClaim.Kind;
import io.touchstone.analysis.comparison.EventStatement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which statements a person reads as the same claim, by their index in the compared event. */
record FiveArticlesReading(Map<Integer, String> claims, List<EventStatement> statements) {

  /** How far grouping and reading agree on pairs of statements of two articles. */
  record Agreement(int both, int onlyGrouped, int onlyRead) {
    double precision() {
      return (double) both / (both + onlyGrouped);
    }

    double recall() {
      return (double) both / (both + onlyRead);
    }

    @Override
    public String toString() {
      return "precision %.3f, recall %.3f".formatted(precision(), recall());
    }
  }

  static FiveArticlesReading of(ComparedEvent event) throws IOException {
    Map<Integer, String> claims = new LinkedHashMap<>();
    try (InputStream in = FiveArticlesReading.class.getResourceAsStream("five-articles.txt")) {
      if (in == null) {
        throw new IllegalStateException("The reading five-articles.txt is missing.");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> read(line, event.statements(), claims));
    }
    return new FiveArticlesReading(claims, event.statements());
  }

  private static void read(
      String line, List<EventStatement> statements, Map<Integer, String> claims) {
    int colon = line.indexOf(':');
    for (String place : line.substring(colon + 1).split(";", -1)) {
      String where = place.strip();
      int article = Integer.parseInt(where.substring(0, 1)) - 1;
      String words = where.substring(2);
      for (int i = 0; i < statements.size(); i++) {
        boolean here = statements.get(i).article() == article;
        if (here && statements.get(i).read().text().contains(words) && !claims.containsKey(i)) {
          claims.put(i, line.substring(0, colon));
          break;
        }
        if (i == statements.size() - 1) {
          throw new IllegalStateException("No statement of the articles has the place " + where);
        }
      }
    }
  }

  Agreement agreementWith(ComparedEvent event) {
    Map<Integer, String> rows = new LinkedHashMap<>();
    for (EventClaim claim : event.claims()) {
      if (claim.kind() == Kind.CONTENT) {
        claim.appearances().forEach(it -> rows.put(it.statement(), claim.id()));
      }
    }
    int both = 0;
    int onlyGrouped = 0;
    int onlyRead = 0;
    List<Integer> judged = new ArrayList<>(claims.keySet());
    for (int a : judged) {
      for (int b : judged) {
        if (a >= b || statements.get(a).article() == statements.get(b).article()) {
          continue;
        }
        boolean read = claims.getOrDefault(a, "").equals(claims.getOrDefault(b, ""));
        boolean grouped = rows.containsKey(a) && rows.getOrDefault(a, "").equals(rows.get(b));
        both += read && grouped ? 1 : 0;
        onlyGrouped += grouped && !read ? 1 : 0;
        onlyRead += read && !grouped ? 1 : 0;
      }
    }
    return new Agreement(both, onlyGrouped, onlyRead);
  }

  /** Number of articles whose statements of the claim stand in one row together. */
  int articlesInLargestRow(ComparedEvent event, String name) {
    return event.claims().stream()
        .filter(it -> it.kind() == Kind.CONTENT)
        .mapToInt(
            claim ->
                (int)
                    claim.appearances().stream()
                        .map(Appearing::statement)
                        .filter(it -> name.equals(claims.get(it)))
                        .map(it -> statements.get(it).article())
                        .distinct()
                        .count())
        .max()
        .orElse(0);
  }

  long statementsOf(String name, EventClaim claim) {
    return claim.appearances().stream()
        .filter(it -> name.equals(claims.get(it.statement())))
        .count();
  }
}

package io.touchstone.analysis.comparison;

import io.touchstone.analysis.checkworthiness.Nature;
import io.touchstone.analysis.comparison.EventClaim.Appearing;
import io.touchstone.analysis.comparison.EventClaim.Kind;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Origin.Basis;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.review.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What carries a claim: its origins and the verdict that they would allow, by the conditions of
 * {@link io.touchstone.domain.review.VerdictPolicy} as far as the coverage alone can meet them.
 */
final class ClaimSupport {
  private final Surroundings surroundings;
  private final Speakers speakers;

  ClaimSupport(Surroundings surroundings, Speakers speakers) {
    this.surroundings = surroundings;
    this.speakers = speakers;
  }

  /** The outcome; {@code suggestion} is null when none is carried. */
  record Found(List<Origin> origins, @Nullable Verdict suggestion, List<String> reasons) {}

  /**
   * @param speaker whose utterance the claim is about; null for contents
   */
  Found of(
      Kind kind,
      List<Appearing> appearances,
      List<EventStatement> statements,
      List<Chain> chains,
      @Nullable String speaker) {
    List<String> reasons = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    Set<Integer> circular = new LinkedHashSet<>();
    for (Chain chain : chains) {
      if (chain.circular()) {
        circular.add(chain.article());
        reasons.add("circular reference: " + chain.inWords());
      }
    }
    List<StatementInContext> supporting =
        placed(withoutRetelling(appearances, statements), statements, circular, false);
    Origins.trace(supporting).forEach(it -> origins.add(named(it)));
    if (!circular.isEmpty()) {
      origins.add(
          new Origin(
              "outlets that cite one another",
              Basis.UNKNOWN,
              circular.stream().map(it -> it + 1).toList()));
    }
    reasons.add(outlets(appearances, statements) + ", " + Origins.inWords(origins));
    if (speaker != null) {
      reasons.add("about what " + speaker + " said, not about whether it is so");
    }
    Verdict verdict = verdict(kind, appearances, statements, origins, reasons);
    return new Found(origins, verdict, reasons);
  }

  /**
   * An article that names its source once rests on it also where it says the same without: its
   * headline is no second origin.
   */
  private static List<Appearing> withoutRetelling(
      List<Appearing> appearances, List<EventStatement> statements) {
    Set<Integer> naming = new LinkedHashSet<>();
    for (Appearing appearing : appearances) {
      EventStatement statement = statements.get(appearing.statement());
      if (appearing.role() == Role.ATTRIBUTES
          && statement.read().found().attribution().namedSource() != null) {
        naming.add(statement.article());
      }
    }
    return appearances.stream()
        .filter(
            it ->
                it.role() != Role.ASSERTS
                    || !naming.contains(statements.get(it.statement()).article()))
        .toList();
  }

  private List<StatementInContext> placed(
      List<Appearing> appearances,
      List<EventStatement> statements,
      Set<Integer> circular,
      boolean denying) {
    return appearances.stream()
        .filter(it -> denying == (it.role() == Role.DENIES) && it.role() != Role.QUESTIONS)
        .map(it -> statements.get(it.statement()))
        .filter(it -> !circular.contains(it.article()))
        .map(it -> surroundings.place(it.statement()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** A speaker by the fullest name, with the outlet to which they spoke. */
  private Origin named(Origin origin) {
    String medium = speakers.medium(origin.name());
    if (origin.basis() != Basis.NAMED_SOURCE || medium == null) {
      return origin;
    }
    return new Origin(
        speakers.fullName(origin.name()) + ", interview with " + medium,
        origin.basis(),
        origin.articles());
  }

  private @Nullable Verdict verdict(
      Kind kind,
      List<Appearing> appearances,
      List<EventStatement> statements,
      List<Origin> origins,
      List<String> reasons) {
    Nature.Found nature = nature(appearances, statements);
    if (nature != null && kind == Kind.CONTENT) {
      reasons.add(nature.nature().name().toLowerCase(Locale.ROOT) + ": “" + nature.cue() + "”");
      return null;
    }
    List<String> deniers =
        placed(appearances, statements, Set.of(), true).stream()
            .flatMap(it -> it.answerable().stream())
            .distinct()
            .toList();
    if (!deniers.isEmpty()) {
      reasons.add("denied by " + String.join(", ", deniers));
      return Verdict.DISPUTED;
    }
    boolean asserted = appearances.stream().anyMatch(it -> it.role() == Role.ASSERTS);
    if (!asserted) {
      reasons.add("attributed by every outlet, asserted by none");
    }
    long counted = origins.stream().filter(Origin::counts).count();
    long named = origins.stream().filter(it -> it.basis() == Basis.NAMED_SOURCE).count();
    if (counted >= 2) {
      return Verdict.CORROBORATED;
    }
    if (counted == 1 && named == 1) {
      return Verdict.ATTRIBUTED;
    }
    if (named == 0) {
      reasons.add("no appearance names a source");
      return Verdict.UNSOURCED;
    }
    return null;
  }

  /** Why most appearances can't be checked; null when most can. */
  private static Nature.@Nullable Found nature(
      List<Appearing> appearances, List<EventStatement> statements) {
    List<Nature.Found> uncheckable =
        appearances.stream()
            .map(it -> statements.get(it.statement()).read().nature())
            .filter(it -> it.nature() != Nature.ASSERTION)
            .toList();
    return uncheckable.size() * 2 > appearances.size() ? uncheckable.getFirst() : null;
  }

  private static String outlets(List<Appearing> appearances, List<EventStatement> statements) {
    long articles =
        appearances.stream().map(it -> statements.get(it.statement()).article()).distinct().count();
    return articles == 1 ? "1 article" : articles + " articles";
  }
}

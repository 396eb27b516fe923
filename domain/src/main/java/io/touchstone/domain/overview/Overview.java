package io.touchstone.domain.overview;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.recheck.Change;
import io.touchstone.domain.recheck.Recheck;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.search.StandingGroup;
import io.touchstone.domain.task.TaskSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far an investigation is. Who reviewed what is counted from the marks in force.
 *
 * @param articles in order of publication
 * @param reviewers who has marks or tasks, the most marks first
 * @param standings every group, with 0 for those that no claim is in
 * @param agreement how many claims two or more reviewed, and to what end
 * @param contested claims that reviewers or outlets differ about, the most reviewers first
 * @param rechecks claims whose verdict has to be looked at again, by number
 * @param byOrigins number of claims by how many origins that count support them; three stands for
 *     more, too
 * @param origins those behind the most claims first
 */
public record Overview(
    List<OfArticle> articles,
    List<OfReviewer> reviewers,
    Map<StandingGroup, Integer> standings,
    Agreement agreement,
    List<Disagreement> contested,
    List<ToRecheck> rechecks,
    List<Integer> byOrigins,
    List<OfOrigin> origins) {

  /** From so many origins on, nobody counts any further. */
  public static final int MANY_ORIGINS = 3;

  /**
   * @param marked how many of its statements belong to a claim with a mark in force
   */
  public record OfArticle(
      int number, @Nullable String outlet, String title, int statements, int marked) {}

  /**
   * @param marks in force
   * @param exceptions how many of them go against the policy
   * @param toDo statements and claims that tasks of theirs, not handed in yet, ask for
   * @param done how many of those they have marked
   */
  public record OfReviewer(AccountId person, int marks, int exceptions, int toDo, int done) {}

  /**
   * @param one claims that one person marked
   * @param agreed claims that several marked alike
   * @param differ claims that several marked differently
   */
  public record Agreement(int one, int agreed, int differ) {}

  /**
   * @param reviewersDiffer whether the marks differ, and not the outlets alone
   * @param denying appearances that deny it
   */
  public record Disagreement(int number, String claim, boolean reviewersDiffer, int denying) {}

  /**
   * @param why sentences, each once
   */
  public record ToRecheck(int number, String claim, List<String> why) {
    public ToRecheck {
      why = List.copyOf(why);
    }

    static Stream<ToRecheck> of(ClaimCase it) {
      return Recheck.of(it)
          .map(
              due ->
                  new ToRecheck(
                      it.claim().number(),
                      it.claim().text(),
                      due.changes().stream().map(Change::sentence).distinct().toList()))
          .stream();
    }
  }

  /**
   * @param claims how many it supports
   */
  public record OfOrigin(String name, Origin.Basis basis, int claims) {}

  public Overview {
    articles = List.copyOf(articles);
    reviewers = List.copyOf(reviewers);
    standings = new EnumMap<>(standings);
    contested = List.copyOf(contested);
    rechecks = List.copyOf(rechecks);
    byOrigins = List.copyOf(byOrigins);
    origins = List.copyOf(origins);
  }

  /** Counts. */
  public static Overview of(
      List<ArticleSummary> articles, List<ClaimCase> claims, List<TaskSummary> tasks) {
    Map<StandingGroup, Integer> standings = new EnumMap<>(StandingGroup.class);
    Stream.of(StandingGroup.values()).forEach(it -> standings.put(it, 0));
    int[] agreement = new int[MANY_ORIGINS];
    Integer[] byOrigins = {0, 0, 0, 0};
    Map<String, OfOrigin> origins = new LinkedHashMap<>();
    List<Disagreement> contested = new ArrayList<>();
    for (ClaimCase claim : claims) {
      Standing standing = claim.standing();
      standings.merge(StandingGroup.of(standing), 1, Integer::sum);
      switch (standing) {
        case Standing.Unreviewed _ -> {}
        case Standing.Provisional _ -> agreement[0]++;
        case Standing.Agreed _ -> agreement[1]++;
        case Standing.Contested _, Standing.Adjudicated _ -> agreement[2]++;
      }
      disagreement(claim, standing).ifPresent(contested::add);
      List<Origin> counted = Origins.supporting(claim).stream().filter(Origin::counts).toList();
      byOrigins[Math.min(counted.size(), MANY_ORIGINS)]++;
      counted.forEach(
          it ->
              origins.merge(it.name(), new OfOrigin(it.name(), it.basis(), 1), Overview::together));
    }
    contested.sort(
        Comparator.comparing(Disagreement::reviewersDiffer)
            .thenComparingInt(Disagreement::denying)
            .reversed());
    return new Overview(
        articles.stream().map(Overview::ofArticle).toList(),
        reviewers(claims, tasks),
        standings,
        new Agreement(agreement[0], agreement[1], agreement[2]),
        contested,
        claims.stream().flatMap(ToRecheck::of).toList(),
        List.of(byOrigins),
        origins.values().stream()
            .sorted(Comparator.comparingInt(OfOrigin::claims).reversed())
            .toList());
  }

  private static OfArticle ofArticle(ArticleSummary it) {
    return new OfArticle(it.number(), it.outlet(), it.label(), it.statements(), it.marked());
  }

  private static OfOrigin together(OfOrigin a, OfOrigin b) {
    return new OfOrigin(a.name(), a.basis(), a.claims() + b.claims());
  }

  private static Optional<Disagreement> disagreement(ClaimCase claim, Standing standing) {
    int denying = (int) claim.appearances().stream().filter(it -> it.role() == Role.DENIES).count();
    boolean reviewers = standing instanceof Standing.Contested;
    return reviewers || denying > 0
        ? Optional.of(
            new Disagreement(claim.claim().number(), claim.claim().text(), reviewers, denying))
        : Optional.empty();
  }

  private static List<OfReviewer> reviewers(List<ClaimCase> claims, List<TaskSummary> tasks) {
    Map<AccountId, OfReviewer> people = new HashMap<>();
    for (ClaimCase claim : claims) {
      for (Assessment it : claim.standing().marks()) {
        boolean exception =
            it.decision() instanceof Assessment.Decision.Mark mark && mark.override() != null;
        add(people, new OfReviewer(it.reviewer(), 1, exception ? 1 : 0, 0, 0));
      }
    }
    for (TaskSummary it : tasks) {
      AccountId assignee = it.task().assignee();
      if (assignee != null && it.task().state().isPending()) {
        add(people, new OfReviewer(assignee, 0, 0, it.total(), it.done()));
      }
    }
    return people.values().stream()
        .sorted(Comparator.comparingInt(OfReviewer::marks).reversed())
        .toList();
  }

  private static void add(Map<AccountId, OfReviewer> people, OfReviewer more) {
    people.merge(
        more.person(),
        more,
        (a, b) ->
            new OfReviewer(
                a.person(),
                a.marks() + b.marks(),
                a.exceptions() + b.exceptions(),
                a.toDo() + b.toDo(),
                a.done() + b.done()));
  }
}

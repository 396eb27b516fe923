package io.touchstone.domain.review;

import io.touchstone.domain.account.AccountId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a claim stands, derived from its assessments and never stored. */
public sealed interface Standing {

  /** Nobody's mark is in force. */
  record Unreviewed() implements Standing {}

  /** One reviewer's mark. */
  record Provisional(Assessment mark) implements Standing {}

  /** Two or more reviewers, one finding. */
  record Agreed(List<Assessment> marks) implements Standing {
    public Agreed {
      marks = List.copyOf(marks);
    }
  }

  /** Reviewers differ. */
  record Contested(List<Assessment> marks) implements Standing {
    public Contested {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Reviewers differed, and somebody settled it.
   *
   * @param decision what was settled, with the reason as its rationale
   * @param marks the reviewers'
   */
  record Adjudicated(Assessment decision, List<Assessment> marks) implements Standing {
    public Adjudicated {
      marks = List.copyOf(marks);
    }
  }

  /** The reviewers' marks in force, oldest first. */
  default List<Assessment> marks() {
    return switch (this) {
      case Unreviewed _ -> List.of();
      case Provisional(Assessment mark) -> List.of(mark);
      case Agreed(List<Assessment> marks) -> marks;
      case Contested(List<Assessment> marks) -> marks;
      case Adjudicated(Assessment _, List<Assessment> marks) -> marks;
    };
  }

  /** The one finding that is in force; empty when there is none or several. */
  default Optional<Finding> finding() {
    return switch (this) {
      case Unreviewed _, Contested _ -> Optional.empty();
      case Provisional(Assessment mark) -> Optional.of(findingOf(mark));
      case Agreed(List<Assessment> marks) -> Optional.of(findingOf(marks.getFirst()));
      case Adjudicated(Assessment decision, List<Assessment> _) -> Optional.of(findingOf(decision));
    };
  }

  /** This reviewer's mark, if it is in force. */
  default Optional<Assessment> markOf(AccountId reviewer) {
    return marks().stream().filter(mark -> mark.reviewer().equals(reviewer)).findFirst();
  }

  /**
   * @param assessments all of one claim, in any order
   */
  static Standing of(List<Assessment> assessments) {
    Standing reviewed = reviewed(ofRound(assessments, Assessment.REVIEW));
    List<Assessment> settled = ofRound(assessments, Assessment.ADJUDICATION);
    return settled.isEmpty() || findingOrNull(settled.getLast()) == null
        ? reviewed
        : new Adjudicated(settled.getLast(), reviewed.marks());
  }

  private static List<Assessment> ofRound(List<Assessment> assessments, int round) {
    return assessments.stream()
        .filter(it -> it.round() == round)
        .sorted(Comparator.comparingLong(Assessment::sequence))
        .toList();
  }

  private static Standing reviewed(List<Assessment> assessments) {
    Map<AccountId, Assessment> latest = new LinkedHashMap<>();
    for (Assessment assessment : assessments) {
      latest.remove(assessment.reviewer());
      latest.put(assessment.reviewer(), assessment);
    }
    List<Assessment> marks =
        latest.values().stream().filter(it -> findingOrNull(it) != null).toList();
    if (marks.isEmpty()) {
      return new Unreviewed();
    }
    if (marks.size() == 1) {
      return new Provisional(marks.getFirst());
    }
    boolean agreed = marks.stream().map(Standing::findingOf).distinct().count() == 1;
    return agreed ? new Agreed(marks) : new Contested(marks);
  }

  /** The finding of a mark. */
  static Finding findingOf(Assessment mark) {
    Finding finding = findingOrNull(mark);
    if (finding == null) {
      throw new IllegalArgumentException("A withdrawal has no finding.");
    }
    return finding;
  }

  private static @Nullable Finding findingOrNull(Assessment assessment) {
    return assessment.decision() instanceof Assessment.Decision.Mark mark ? mark.finding() : null;
  }
}

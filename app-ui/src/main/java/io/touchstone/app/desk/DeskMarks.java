package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.review.DifferenceWords;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.recheck.Recheck;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.ReadDesk;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements and their marks in the words of the browser's component. */
final class DeskMarks {
  private DeskMarks() {}

  static List<DeskStatement> of(
      List<ReadDesk.DeskStatement> statements, AccountId reviewer, Differences differences) {
    return statements.stream().map(it -> of(it, reviewer, differences)).toList();
  }

  private static DeskStatement of(
      ReadDesk.DeskStatement onDesk, AccountId reviewer, Differences differences) {
    Statement statement = onDesk.statement();
    Standing standing = onDesk.standing();
    return new DeskStatement(
        statement.id().toString(),
        statement.anchor().span().start(),
        statement.anchor().span().end(),
        DeskStatement.Kind.valueOf(statement.kind().name()),
        shown(standing, reviewer),
        inBrowser(standing),
        onDesk.suggested(),
        !statement.isReading() && differs(onDesk, differences),
        standing.markOf(reviewer).isPresent(),
        label(onDesk, standing),
        statement.isReading());
  }

  private static boolean differs(ReadDesk.DeskStatement onDesk, Differences differences) {
    return onDesk.alike().stream()
        .map(it -> differences.between(onDesk.statement(), it.statement(), it.lineage()))
        .anyMatch(it -> !DifferenceWords.of(it).isEmpty());
  }

  private static @Nullable String label(ReadDesk.DeskStatement onDesk, Standing standing) {
    if (standing instanceof Standing.Contested) {
      return phrase("review.contested");
    }
    return onDesk.claim().flatMap(Recheck::of).isPresent() ? "↻ " + phrase("review.recheck") : null;
  }

  /** Where reviewers differ, one's own finding is shown, and the chip says that it is contested. */
  private static DeskStatement.@Nullable Finding shown(Standing standing, AccountId reviewer) {
    if (standing.marks().isEmpty()) {
      return null;
    }
    if (standing instanceof Standing.Adjudicated settled) {
      return settled.finding().map(DeskMarks::inBrowser).orElse(null);
    }
    var mark = standing.markOf(reviewer).orElseGet(() -> standing.marks().getFirst());
    return mark.decision()
            instanceof
            io.touchstone.domain.review.Assessment.Decision.Mark(Finding finding, _, _, _)
        ? inBrowser(finding)
        : null;
  }

  private static DeskStatement.Finding inBrowser(Finding finding) {
    return switch (finding) {
      case Finding.NotCheckable _ -> DeskStatement.Finding.NOT_CHECKABLE;
      case Finding.Supported(Verdict verdict) -> DeskStatement.Finding.valueOf(verdict.name());
    };
  }

  private static DeskStatement.Standing inBrowser(Standing standing) {
    return switch (standing) {
      case Standing.Unreviewed _ -> DeskStatement.Standing.UNREVIEWED;
      case Standing.Provisional _ -> DeskStatement.Standing.PROVISIONAL;
      case Standing.Agreed _, Standing.Adjudicated _ -> DeskStatement.Standing.AGREED;
      case Standing.Contested _ -> DeskStatement.Standing.CONTESTED;
    };
  }
}

package io.touchstone.domain.review;

import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.ClaimReader.Doubt;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The finding that the coverage would carry; never a verdict by itself. It is the one verdict that
 * {@link VerdictPolicy} would allow to somebody who gives the notes that it takes, for the policy's
 * conditions exclude one another; or that the claim can't be checked.
 *
 * @param finding null when the coverage carries none
 * @param reasons for a person, at least one
 */
public record SuggestedFinding(@Nullable Finding finding, List<String> reasons) {
  private static final String NOTES = "given";

  public SuggestedFinding {
    reasons = List.copyOf(reasons);
  }

  /**
   * @param origins of what supports the claim, as they are to be named
   * @param doubts why a statement can't be checked
   * @param editor whether it is for somebody with an editor's rights
   */
  public static SuggestedFinding of(
      ClaimCase claimCase,
      List<Origin> origins,
      Function<Statement, Optional<Doubt>> doubts,
      boolean editor) {
    List<String> reasons = new ArrayList<>();
    reasons.add(articles(claimCase) + ", " + Origins.inWords(origins));
    Optional<Doubt> doubt = doubt(claimCase, doubts);
    if (doubt.isPresent()) {
      String kind = doubt.get().kind().name().toLowerCase(Locale.ROOT);
      reasons.add(kind + ": “" + doubt.get().cue() + "”");
      return new SuggestedFinding(new Finding.NotCheckable(doubt.get().kind()), reasons);
    }
    Support support = Support.of(claimCase);
    if (support.isRefuted()) {
      reasons.add("denied by " + String.join(", ", support.refutedBy()));
    } else if (claimCase.appearances().stream().noneMatch(it -> it.role() == Role.ASSERTS)) {
      reasons.add("attributed by every outlet, asserted by none");
    }
    if (support.named().isEmpty() && !support.isRefuted()) {
      reasons.add("no appearance names a source");
    }
    return new SuggestedFinding(allowed(claimCase, editor), reasons);
  }

  private static @Nullable Finding allowed(ClaimCase claimCase, boolean editor) {
    for (Verdict verdict : Verdict.values()) {
      Finding finding = Finding.of(verdict);
      Assessment.Decision.Mark mark = new Assessment.Decision.Mark(finding, NOTES, NOTES, null);
      if (VerdictPolicy.judge(claimCase, mark, editor) instanceof PolicyOutcome.Allowed) {
        return finding;
      }
    }
    return null;
  }

  /** Why most appearances can't be checked; that somebody said it always can. */
  private static Optional<Doubt> doubt(
      ClaimCase claimCase, Function<Statement, Optional<Doubt>> doubts) {
    if (claimCase.claim().facts().kind() instanceof ClaimKind.Utterance) {
      return Optional.empty();
    }
    List<AppearanceInContext> all = claimCase.appearances();
    List<Doubt> found =
        all.stream().flatMap(it -> doubts.apply(it.where().statement()).stream()).toList();
    return found.size() * 2 > all.size() ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static String articles(ClaimCase claimCase) {
    long articles =
        claimCase.appearances().stream().map(it -> it.where().article().id()).distinct().count();
    return articles == 1 ? "1 article" : articles + " articles";
  }
}

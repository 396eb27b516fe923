package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.StatementId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A reviewer's own marks, given at a statement; one that belongs to no claim yet gets one in the
 * same step. The key names the decision: sent twice it counts once.
 */
@RestController
@RequestMapping(Api.V1 + "/statements/{statement}/assessments")
class AssessmentsApi {
  private static final List<Finding> FINDINGS =
      Stream.concat(
              Arrays.stream(Verdict.values()).map(Finding::of),
              Arrays.stream(NotCheckableKind.values()).map(Finding.NotCheckable::new))
          .toList();

  private final CurrentViewer viewer;
  private final MarkClaim marking;
  private final ClaimCases cases;
  private final Members members;

  AssessmentsApi(CurrentViewer viewer, MarkClaim marking, ClaimCases cases, Members members) {
    this.viewer = viewer;
    this.marking = marking;
    this.cases = cases;
    this.members = members;
  }

  /**
   * A mark.
   *
   * @param finding a verdict, or why it can't be checked
   * @param override why it stands although the policy refuses it; editors only
   */
  record Wanted(
      String finding,
      @Nullable String rationale,
      @Nullable String whereLooked,
      @Nullable String override) {
    Wanted {
      Body.needs("finding", finding).checked();
    }

    Assessment.Decision.Mark mark() {
      return new Assessment.Decision.Mark(
          FINDINGS.stream()
              .filter(it -> it.name().equals(finding))
              .findFirst()
              .orElseThrow(
                  () ->
                      new InvalidInputException(
                          "finding",
                          "Choose one of "
                              + FINDINGS.stream()
                                  .map(Finding::name)
                                  .collect(Collectors.joining(", "))
                              + ".")),
          Body.orEmpty(rationale),
          Body.orEmpty(whereLooked),
          override);
    }
  }

  @PostMapping(name = "Marks the statement's claim")
  ResponseEntity<ClaimBody> mark(
      @PathVariable UUID statement,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Wanted wanted) {
    StatementId id = new StatementId(statement);
    return answer(id, marking.mark(viewer.get(), CommandId.parse(key), id, wanted.mark()));
  }

  @DeleteMapping(path = "/mine", name = "Takes one's own mark back")
  ResponseEntity<ClaimBody> withdraw(
      @PathVariable UUID statement, @RequestHeader("Idempotency-Key") String key) {
    StatementId id = new StatementId(statement);
    return answer(id, marking.withdraw(viewer.get(), CommandId.parse(key), id));
  }

  private ResponseEntity<ClaimBody> answer(StatementId id, MarkOutcome outcome) {
    return switch (outcome) {
      case MarkOutcome.Marked _, MarkOutcome.AlreadyDone _ -> claimOf(id);
      case MarkOutcome.Refused(List<String> reasons, boolean mayOverride) ->
          throw refused(reasons, mayOverride);
    };
  }

  private ResponseEntity<ClaimBody> claimOf(StatementId id) {
    ClaimCase found =
        cases
            .of(viewer.get(), id)
            .orElseThrow(() -> new NotFoundException("There is no such statement."));
    return Versions.tagged(
        found.claim().version(),
        ClaimBody.of(found, members.names(viewer.get(), found.claim().investigation())));
  }

  private static ErrorResponseException refused(List<String> reasons, boolean mayOverride) {
    ProblemDetail problem = ApiProblems.problem(HttpStatus.CONFLICT, String.join(" ", reasons));
    problem.setProperty("reasons", reasons);
    problem.setProperty("mayOverride", mayOverride);
    return new ErrorResponseException(HttpStatus.CONFLICT, problem, null);
  }
}

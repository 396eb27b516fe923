package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.recheck.ConfirmVerdict;
import io.touchstone.domain.recheck.Confirmation;
import io.touchstone.domain.recheck.ConfirmationId;
import io.touchstone.domain.recheck.ReadRechecks;
import io.touchstone.domain.recheck.ReadRechecks.Pending;
import io.touchstone.domain.recheck.Reason;
import io.touchstone.domain.recheck.Recheck;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Verdicts under which something changed after they were given. */
@RestController
class RechecksApi {
  private static final String CLAIM = Api.V1 + "/claims/{claim}";
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final CurrentViewer viewer;
  private final ReadRechecks rechecks;
  private final ConfirmVerdict confirming;
  private final ClaimCases cases;

  RechecksApi(
      CurrentViewer viewer, ReadRechecks rechecks, ConfirmVerdict confirming, ClaimCases cases) {
    this.viewer = viewer;
    this.rechecks = rechecks;
    this.confirming = confirming;
    this.cases = cases;
  }

  /**
   * Whether a claim's verdict has to be looked at again.
   *
   * @param since when somebody looked at everything last; null when nothing is to be rechecked
   * @param confirmations that nobody took back, oldest first; in a blind review only one's own
   */
  record State(
      UUID claim,
      int number,
      boolean recheck,
      @Nullable Instant since,
      List<Why> reasons,
      List<Said> confirmations) {}

  /**
   * Something that changed.
   *
   * @param kind REWORDED, ALTERED, LEFT, OTHER_ROLE, EVIDENCE_REMOVED, PASSAGE_ALTERED, MERGED or
   *     GIVEN_ELSEWHERE
   * @param before the words that stood there; null where none did
   * @param now those that stand there instead; null where none do
   */
  record Why(
      String kind,
      String sentence,
      @Nullable String before,
      @Nullable String now,
      @Nullable UUID statement,
      @Nullable UUID article) {
    static Why of(Reason reason) {
      StatementInContext where = reason.where();
      return new Why(
          INNER_CAPITAL
              .matcher(reason.change().getClass().getSimpleName())
              .replaceAll("_")
              .toUpperCase(Locale.ROOT),
          reason.sentence(),
          reason.before(),
          reason.now(),
          where == null ? null : where.statement().id().value(),
          where == null ? null : where.article().id().value());
    }
  }

  /** That the verdict still holds. */
  record Said(UUID id, UUID person, Instant at, String reason) {
    static Said of(Confirmation it) {
      return new Said(it.id().value(), it.by().value(), it.at(), it.reason());
    }
  }

  /** Why the verdict still holds. */
  record Wanted(String reason) {
    Wanted {
      Body.needs("reason", reason).checked();
    }
  }

  @GetMapping(
      path = Api.INVESTIGATION + "/rechecks",
      name = "The claims whose verdict has to be looked at again, by number")
  ResponseEntity<Page<State>> list(
      @PathVariable UUID investigation,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = Page.USUAL) int limit) {
    InvestigationId id = new InvestigationId(investigation);
    List<Pending> pending = rechecks.in(viewer.get(), id);
    Surroundings surroundings = cases.surroundings(viewer.get(), id);
    return Page.of(
        pending,
        it -> Page.key(it.claim().claim().number()),
        after,
        limit,
        it -> state(it.claim(), rechecks.reasons(it, surroundings)));
  }

  @GetMapping(path = CLAIM + "/recheck", name = "Why the claim's verdict has to be looked at again")
  State get(@PathVariable UUID claim) {
    ClaimId id = new ClaimId(claim);
    return state(cases.of(viewer.get(), id), rechecks.reasons(viewer.get(), id));
  }

  @PostMapping(path = CLAIM + "/confirmations", name = "Says that the verdict still holds")
  ResponseEntity<State> confirm(
      @PathVariable UUID claim,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Wanted wanted) {
    ClaimId id = new ClaimId(claim);
    confirming.confirm(viewer.get(), CommandId.parse(key), id, wanted.reason());
    return ResponseEntity.status(HttpStatus.CREATED).body(get(claim));
  }

  @DeleteMapping(
      path = CLAIM + "/confirmations/{confirmation}",
      name = "Takes back that the verdict still holds")
  State takeBack(
      @PathVariable UUID claim,
      @PathVariable UUID confirmation,
      @RequestHeader("Idempotency-Key") String key) {
    confirming.takeBack(viewer.get(), CommandId.parse(key), new ConfirmationId(confirmation));
    return get(claim);
  }

  private State state(ClaimCase found, List<Reason> reasons) {
    boolean blind = found.review().isBlind();
    List<Why> why = reasons.stream().map(Why::of).toList();
    return new State(
        found.claim().id().value(),
        found.claim().number(),
        !why.isEmpty(),
        Recheck.of(found).map(Recheck::since).orElse(null),
        why,
        found.footing().confirmations().stream()
            .filter(it -> !blind || it.by().equals(viewer.get().id()))
            .map(Said::of)
            .toList());
  }
}
